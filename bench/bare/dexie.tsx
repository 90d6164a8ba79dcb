import { Dexie, liveQuery, type EntityTable } from "dexie";
import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

interface Note {
  id: number;
  text: string;
}

class Notes extends Dexie {
  readonly notes!: EntityTable<Note, "id">;
  constructor() {
    super("bare", { chromeTransactionDurability: "strict" });
    this.version(1).stores({ notes: "++id" });
  }
}
const db = new Notes();

/** The least a React page on Dexie can be: its button is usable once the notes have been read. */
const Page = () => {
  const [notes, setNotes] = useState<Note[]>();
  const [text, setText] = useState("");
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => {
    const subscription = liveQuery(() => db.notes.toArray()).subscribe(setNotes);
    return () => subscription.unsubscribe();
  }, []);
  if (!notes) return null;
  return (
    <main>
      <input aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={() => void db.notes.add({ text }).then(() => setIsSaved(true))}>
        Save
      </button>
      <output>{isSaved && `Saved ${notes.length}`}</output>
    </main>
  );
};

const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode>{<Page />}</StrictMode>);
void navigator.serviceWorker.register("/sw.js");

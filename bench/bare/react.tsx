import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";

/** The least a React page can be: what ours is measured against. */
const Page = () => {
  const [text, setText] = useState("");
  const [saved, setSaved] = useState("");
  return (
    <main>
      <input aria-label="Note" value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={() => setSaved(text)}>
        Save
      </button>
      <output>{saved && `Saved ${saved}`}</output>
    </main>
  );
};

const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode>{<Page />}</StrictMode>);
void navigator.serviceWorker.register("/sw.js");

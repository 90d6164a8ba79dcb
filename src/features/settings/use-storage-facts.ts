import { useEffect, useState } from "react";
import { countEntries } from "#src/journal/entries.ts";
import { checkEverything, type StorageCheck } from "#src/journal/storage-check.ts";
import { isInstalled, isIosTab, isPersisted, isWebKitTab } from "#src/platform/storage-health.ts";
import type { Health } from "./health-words.ts";

/** Undefined while it is being found out; "unknown" when the database would not say. */
type Found<T> = T | "unknown" | undefined;

export const useStorageFacts = () => {
  const [health, setHealth] = useState<Health>();
  const [entries, setEntries] = useState<Found<number>>();
  const [check, setCheck] = useState<Found<StorageCheck>>();

  useEffect(() => {
    void currentHealth().then(setHealth);
    countEntries().then(setEntries, () => setEntries("unknown"));
    checkEverything().then(setCheck, () => setCheck("unknown"));
  }, []);

  const lookAtHealth = async () => setHealth(await currentHealth());
  return { health, entries, check, lookAtHealth };
};

const currentHealth = async (): Promise<Health> => ({
  isInstalled: isInstalled(),
  isWebKitTab: isWebKitTab(),
  isIosTab: isIosTab(),
  isPersisted: await isPersisted(),
});

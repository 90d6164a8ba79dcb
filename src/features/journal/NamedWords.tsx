import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import styles from "./journal.module.css";

/** Own words under what they are about. Nothing where there are none. */
export const NamedWords = ({ name, children }: { name: string; children: string | undefined }) => {
  if (children === undefined || children.trim() === "") return null;
  return (
    <Stack gap={4}>
      <h2 className={styles["prompt"]}>{name}</h2>
      <OwnWords>{children}</OwnWords>
    </Stack>
  );
};

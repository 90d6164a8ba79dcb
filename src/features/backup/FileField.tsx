import type { ComponentProps } from "react";
import { FieldFrame } from "#src/ui/FieldFrame.tsx";
import { useField, type FieldTexts } from "#src/ui/use-field.ts";
import styles from "./backup.module.css";

/** The native file input. No `accept`: phones grey out every file whose ending they do not know. */
export const FileField = ({ label, hint, error, ...rest }: Omit<ComponentProps<"input">, "type"> & FieldTexts) => {
  const field = useField({ label, hint, error, id: rest.id, name: rest.name });
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input {...rest} {...field.aria} type="file" autoComplete="off" id={field.fieldId} className={styles["file"]} />
    </FieldFrame>
  );
};

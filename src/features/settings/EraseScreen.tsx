import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute } from "@tanstack/react-router";
import { useEffect, useState, type SubmitEvent } from "react";
import { countEntries } from "#src/journal/entries.ts";
import { Button } from "#src/ui/Button.tsx";
import { Dialog } from "#src/ui/Dialog.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions, Page, PageHeading } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import { BackToSettings } from "./BackToSettings.tsx";
import { useErasing } from "./use-erasing.ts";
import { WhatGoes } from "./WhatGoes.tsx";

const EraseScreen = () => {
  const { t } = useLingui();
  const { state, isSlow, erase, openAgain } = useErasing();
  const [problem, setProblem] = useState<string>();
  const word = t({ message: "erase", comment: "The word a person types before everything is erased" });

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const typed = new FormData(event.currentTarget).get("word");
    // A phone puts a capital in front and a space behind.
    const isIt = typeof typed === "string" && typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
    if (!isIt) {
      setProblem(t`Type “${word}” to go on. Nothing was erased.`);
      event.currentTarget.querySelector("input")?.focus();
      return undefined;
    }
    setProblem(undefined);
    return erase();
  };

  return (
    <Page>
      <PageHeading back={<BackToSettings />}>
        <Trans>Erase everything</Trans>
      </PageHeading>
      <WhatGoes entries={useEntryCount()} />
      <Form onSubmit={submit}>
        <TextField
          label={t`Type “${word}”`}
          hint={t`There is no way back, except a backup that you have saved.`}
          name="word"
          error={problem}
          autoCapitalize="none"
          autoCorrect="off"
        />
        <Actions>
          <Button type="submit" variant="danger" reason={state === "erasing" ? t`Erasing…` : undefined}>
            <Trans>Erase everything</Trans>
          </Button>
        </Actions>
        {state === "erasing" && isSlow && (
          <p>
            <Trans>This takes longer than usual. Close every other tab and window of Mooring, and it goes on.</Trans>
          </p>
        )}
      </Form>
      {state === "unfinished" && (
        <Notice tone="alert" role="alert" title={<Trans>Erasing is not finished</Trans>}>
          <p>
            <Trans>
              Something could not be erased yet. Close every other tab of Mooring and press “Erase everything” again, or
              reload: it goes on by itself at the next start.
            </Trans>
          </p>
        </Notice>
      )}
      <Dialog
        open={state === "erased"}
        // There is nothing behind it to go back to.
        onClose={() => undefined}
        title={<Trans>Everything is erased</Trans>}
        actions={<Button onClick={openAgain}>{t`Open Mooring again`}</Button>}
      >
        <p>
          <Trans>
            You can close this page. To open Mooring again, connect to the internet first: the app itself is gone too.
          </Trans>
        </p>
      </Dialog>
    </Page>
  );
};

/** Undefined while it is not known, and while there is no open journal to ask: erasing needs none. */
const useEntryCount = (): number | undefined => {
  const [entries, setEntries] = useState<number>();
  useEffect(() => {
    // Within a promise: a journal that is locked throws at once.
    Promise.resolve()
      .then(countEntries)
      .then(setEntries, () => setEntries(undefined));
  }, []);
  return entries;
};

export const route = createLazyRoute("/settings/erase")({ component: EraseScreen });

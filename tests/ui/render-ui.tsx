import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";

/** A piece of the interface with nothing round it but the language. */
export const renderUi = (piece: ReactElement) => ({
  ...render(piece, { wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider> }),
  user: userEvent.setup(),
});

import { screen, waitFor } from "@testing-library/react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { expect, test } from "vitest";
import { holdFocusIn } from "#src/ui/hold-focus.ts";
import { Details } from "#src/ui/Details.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { renderUi } from "./render-ui.tsx";

const Main = ({ children }: { children: ReactNode }) => {
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? holdFocusIn(main.current) : undefined), []);
  return (
    <>
      <button type="button">Outside</button>
      <main ref={main} tabIndex={-1}>
        <Page>
          <PageHeading>A page</PageHeading>
          {children}
        </Page>
      </main>
    </>
  );
};

/** Each name is a row, and pressing it takes the row away a little later, as a save does. */
const Rows = ({ names }: { names: readonly string[] }) => {
  const [left, setLeft] = useState(names);
  const remove = (name: string) => setTimeout(() => setLeft((before) => before.filter((one) => one !== name)), 100);
  return (
    left.length > 0 && (
      <List>
        {left.map((name) => (
          <ListRow key={name}>
            <p>{name}</p>
            <button type="button" onClick={() => remove(name)}>
              Remove {name}
            </button>
          </ListRow>
        ))}
      </List>
    )
  );
};

/** One lies there, and another one comes in its place. */
const Cards = () => {
  const [card, setCard] = useState(1);
  return (
    <form tabIndex={-1}>
      <fieldset key={card} aria-label={`card ${card}`}>
        <button type="button" onClick={() => setCard(card + 1)}>
          Hide card {card}
        </button>
      </fieldset>
    </form>
  );
};

const button = (name: string) => screen.getByRole("button", { name });
const gone = (name: string) => waitFor(() => expect(screen.queryByRole("button", { name })).toBeNull());

test("a row that goes hands focus to the next one, the last one to the one before", async () => {
  const { user } = renderUi(
    <Main>
      <Rows names={["one", "two", "three"]} />
    </Main>,
  );
  await user.click(button("Remove two"));
  await gone("Remove two");
  expect(button("Remove three")).toHaveFocus();
  await user.keyboard("{Enter}");
  await gone("Remove three");
  expect(button("Remove one")).toHaveFocus();
});

test("the only row hands it to the heading of its part", async () => {
  const { user } = renderUi(
    <Main>
      <Section heading="Small steps">
        <Rows names={["one"]} />
      </Section>
    </Main>,
  );
  await user.click(button("Remove one"));
  await gone("Remove one");
  expect(screen.getByRole("heading", { name: "Small steps" })).toHaveFocus();
});

test("in what can be folded it goes to what folds it, else to the heading of the page", async () => {
  const { user } = renderUi(
    <Main>
      <Details summary="Hidden" open>
        <Rows names={["one"]} />
      </Details>
      <Rows names={["two"]} />
    </Main>,
  );
  await user.click(button("Remove one"));
  await gone("Remove one");
  expect(screen.getByText("Hidden").closest("summary")).toHaveFocus();
  await user.click(button("Remove two"));
  await gone("Remove two");
  expect(screen.getByRole("heading", { name: "A page" })).toHaveFocus();
});

test("what comes in the place of what goes has focus in its place", async () => {
  const { user } = renderUi(
    <Main>
      <Cards />
    </Main>,
  );
  await user.click(button("Hide card 1"));
  expect(button("Hide card 2")).toHaveFocus();
});

test("focus that was moved elsewhere meanwhile stays there", async () => {
  const { user } = renderUi(
    <Main>
      <Rows names={["one", "two"]} />
    </Main>,
  );
  await user.click(button("Remove one"));
  button("Outside").focus();
  await gone("Remove one");
  expect(button("Outside")).toHaveFocus();
});

test("whoever has pressed beside everything gets no focus back", async () => {
  const { user } = renderUi(
    <Main>
      <Rows names={["one", "two"]} />
    </Main>,
  );
  await user.click(button("Remove one"));
  button("Remove one").blur();
  await gone("Remove one");
  expect(document.body).toHaveFocus();
});

import { Trans } from "@lingui/react/macro";
import type { Contact } from "#src/domain/support-plan.ts";
import { Details } from "#src/ui/Details.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { ContactLinks } from "./ContactLinks.tsx";
import { dialled } from "./dialled.ts";

interface NearestPeopleProps {
  /** Of the support plan. */
  readonly people: readonly Contact[];
  /** Of the support plan and the course. */
  readonly clinic: readonly Contact[];
}

/** Of the person's own, those that one tap reaches: two people and the clinic; the others are folded away. */
export const NearestPeople = ({ people: all, clinic: allOfClinic }: NearestPeopleProps) => {
  const [people, clinic] = [all.filter(canBeReached), allOfClinic.filter(canBeReached)];
  const nearest = [...people.slice(0, 2), ...clinic.slice(0, 1)];
  const others = [...people.slice(2), ...clinic.slice(1)];
  if (nearest.length === 0) return null;
  return (
    <Stack gap={4}>
      <h3>
        <Trans>My people and my clinic</Trans>
      </h3>
      <Contacts contacts={nearest} />
      {others.length > 0 && (
        <Details summary={<Trans>More of them</Trans>}>
          <Contacts contacts={others} />
        </Details>
      )}
    </Stack>
  );
};

const Contacts = ({ contacts }: { contacts: readonly Contact[] }) => (
  <div>
    {contacts.map((contact, index) => (
      // Two of them may have the same name, and they never change places here.
      // oxlint-disable-next-line react/no-array-index-key
      <ContactLinks key={index} contact={contact} />
    ))}
  </div>
);

const canBeReached = ({ phone }: Contact): boolean => dialled(phone) !== undefined;

import { Trans } from "@lingui/react/macro";
import type { Contact, SupportPlan } from "#src/domain/support-plan.ts";
import { Details } from "#src/ui/Details.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { ContactLinks } from "./ContactLinks.tsx";
import { dialled } from "./dialled.ts";

/** Of the person's own plan, those that one tap reaches: two people and the clinic; the others are folded away. */
export const NearestPeople = ({ plan }: { plan: Pick<SupportPlan, "people" | "clinic"> }) => {
  const [people, clinic] = [plan.people.filter(canBeReached), plan.clinic.filter(canBeReached)];
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

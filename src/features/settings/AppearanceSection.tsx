import { Trans, useLingui } from "@lingui/react/macro";
import { Section } from "#src/ui/Layout.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";
import { useAppearance } from "./use-appearance.ts";

export const AppearanceSection = () => {
  const { t } = useLingui();
  const { appearance, change } = useAppearance();
  return (
    <Section heading={<Trans>Appearance</Trans>}>
      <SegmentedRadios
        label={t`Light`}
        name="light"
        hint={t`Dim is nearly dark, for tired eyes and the evening after a session.`}
        options={[
          { value: "system", label: t`As this device` },
          { value: "day", label: t`Day` },
          { value: "night", label: t`Night` },
          { value: "dim", label: t`Dim` },
        ]}
        value={appearance.light}
        onChange={(light) => change({ light })}
      />
      <SegmentedRadios
        label={t`Text size`}
        name="text-size"
        options={[
          { value: "normal", label: t`Usual` },
          { value: "large", label: t`Large` },
          { value: "larger", label: t`Larger` },
        ]}
        value={appearance.textSize}
        onChange={(textSize) => change({ textSize })}
      />
    </Section>
  );
};

import { useEffect, useState } from "react";
import type { MoodChart } from "#src/ui/charts/MoodChart.tsx";

/**
 * The chart, once it is there. It brings much code with it, and a page must not be printed before it is on it: so this
 * tells when it has come, which a lazy component does not.
 */
export const useMoodChart = (): typeof MoodChart | undefined => {
  const [loaded, setLoaded] = useState<{ readonly chart: typeof MoodChart } | { readonly error: unknown }>();

  useEffect(() => {
    let isCurrent = true;
    const take = (result: typeof loaded) => {
      if (isCurrent) setLoaded(result);
    };
    import("#src/ui/charts/MoodChart.tsx").then(
      (file) => take({ chart: file.MoodChart }),
      (error: unknown) => take({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);

  if (loaded && "error" in loaded) throw loaded.error;
  return loaded?.chart;
};

const STEPS = [1, 2, 3, 4, 5] as const;
const WIDTH = 3;
const GAP = 1;
const HEIGHT = 11;

/** A level as so many of five rising steps. Decorative: the word for it stands beside. */
export function LevelSteps({ step }: { readonly step: number }) {
  return (
    <svg class="level-steps" width={STEPS.length * (WIDTH + GAP) - GAP} height={HEIGHT} aria-hidden="true">
      {STEPS.map((one) => (
        <rect
          key={one}
          x={(one - 1) * (WIDTH + GAP)}
          y={HEIGHT - 1 - one * 2}
          width={WIDTH}
          height={one * 2 + 1}
          rx="1"
          data-reached={one <= step}
        />
      ))}
    </svg>
  );
}

import { percent } from '../parts/geometry.ts';

/** Beyond this many folds a mark is narrower than a hair. */
const visible = 12;

/** A strip folded in half again and again: how often it takes to come down to p is the information in bits. */
export function Halvings({ bits, caption, alt }: { bits: number; caption: string; alt: string }) {
  const folds = Array.from(
    { length: Math.min(visible, Math.floor(bits + 1e-9)) },
    (_, i) => 2 ** -(i + 1),
  );
  return (
    <div class="halvings">
      <p class="curve-title">{caption}</p>
      <svg width="100%" height="42" role="img" aria-label={alt}>
        <rect class="strip" x="0" y="18" width="100%" height="18" />
        <rect
          class="tower p"
          x="0"
          y="18"
          width={percent(Math.max(2 ** -bits, 0.0015))}
          height="18"
        />
        {folds.map((share, i) => (
          <g key={i}>
            <line class="fold" x1={percent(share)} x2={percent(share)} y1="18" y2="36" />
            {i < 5 && (
              <text x={percent(share)} y="12" text-anchor="middle">
                {i + 1}
              </text>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

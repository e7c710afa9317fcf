import { Handle, reach } from './Handle.tsx';
import { high } from './geometry.ts';

interface PairHandlesProps {
  /** Where the outcome's free edge and its middle are: shares of the width. */
  readonly edge: number;
  readonly middle: number;
  /** How high it is, and the frame around it, in bits. */
  readonly heard: number;
  readonly frame: number;
  /** Where its edge is moved to, as a share of the width; and its height, in bits. */
  readonly onEdge: (share: number) => void;
  readonly onHeight: (bits: number) => void;
}

/**
 * One outcome's two grips: for P's share on the floor, for Q's surprise above it. Where both are low, they share the room
 * between them.
 */
export function PairHandles({ edge, middle, heard, frame, onEdge, onHeight }: PairHandlesProps) {
  const room = heard * high < reach * frame ? Math.abs(edge - middle) : 1;
  const both = { frame, room };
  return (
    <>
      <Handle of="p" across={edge} up={0} onAcross={onEdge} {...both} />
      <Handle of="q" across={middle} up={heard} onUp={onHeight} {...both} />
    </>
  );
}

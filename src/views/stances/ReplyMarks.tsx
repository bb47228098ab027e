import type { PlacedReply } from '../../layout/graph/placeReplies';

interface Props {
  replies: readonly PlacedReply[];
  /** Whether anything is chosen, so that the rest steps back. */
  choosing: boolean;
}

/** Dotted arcs from a statement to the one it answers. Told in words by the beads at their ends. */
export function ReplyMarks({ replies, choosing }: Props) {
  return (
    <g>
      {replies.map((reply) => (
        <g
          key={reply.key}
          className="stances-reply"
          data-lit={reply.lit || undefined}
          data-muted={(choosing && !reply.lit) || undefined}
        >
          <path className="stances-reply-line" d={reply.path} />
          <path
            className="stances-reply-tip"
            d="M0 0L-7 3.2L-7 -3.2Z"
            transform={`translate(${reply.tip.x} ${reply.tip.y}) rotate(${reply.angle})`}
          />
        </g>
      ))}
    </g>
  );
}

interface HatchProps {
  /** What fills refer to: `url(#id)`. */
  id: string;
  colour?: string;
}

/** The pattern of what is known only to lie within a span; stands in the `defs` of a drawing. */
export function Hatch({ id, colour = '#0B4A62' }: HatchProps) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="#fff" />
      <rect width="2.8" height="6" fill={colour} />
    </pattern>
  );
}

/** A piece of a text in which what was searched for is marked. */
export const FoundText = ({ excerpt }: { excerpt: readonly { text: string; hit: boolean }[] }) => {
  let at = 0;
  return (
    <span dir="auto">
      {excerpt.map(({ text, hit }) => {
        at += text.length;
        return hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
      })}
    </span>
  );
};

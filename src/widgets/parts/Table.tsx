/** A figure's numbers in rows; the first column names each row. It scrolls in itself where the window is narrow. */
export function Table({ head, rows, caption }: { head: readonly string[]; rows: readonly (readonly string[])[]; caption?: string }) {
  return (
    <div class="table">
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((text, i) => (
                <td key={i}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

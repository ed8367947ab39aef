import { DELIMITERS, type Delimiter, ENCODINGS, type Encoding } from '../../exchange/files/file-choices.ts';

type Mapping<Role extends string> = { readonly hasHeader: boolean; readonly roles: readonly Role[] };

type TableMappingProps<Role extends string> = {
  readonly encoding: Encoding;
  readonly table: {
    readonly sample: readonly (readonly string[])[];
    readonly delimiter: string;
    readonly mapping: Mapping<Role>;
  } | null;
  readonly roleNames: Readonly<Record<Role, string>>;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onDelimiter: (delimiter: Delimiter) => void;
  readonly onMapping: (mapping: Mapping<Role>) => void;
};

const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
const CELL_LETTERS = 60;

/** How a file that does not say itself how it is meant was read, to be said otherwise: encoding, columns. */
export function TableMapping<Role extends string>(props: TableMappingProps<Role>) {
  const { encoding, table, roleNames, onEncoding, onDelimiter, onMapping } = props;
  const width = Math.min(12, Math.max(1, ...(table?.sample ?? []).map((row) => row.length)));
  return (
    <div class="mapping">
      <div class="mapping-line">
        <label>
          Encoding
          <select value={encoding} onChange={(event) => onEncoding(event.currentTarget.value as Encoding)}>
            {ENCODINGS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {table && (
          <>
            <label>
              Columns parted by
              <select
                value={table.delimiter}
                onChange={(event) => onDelimiter(event.currentTarget.value as Delimiter)}
              >
                {DELIMITERS.map((one) => (
                  <option key={one} value={one}>
                    {DELIMITER_NAMES[one]}
                  </option>
                ))}
              </select>
            </label>
            <label class="check-line">
              <input
                type="checkbox"
                checked={table.mapping.hasHeader}
                onChange={(event) => onMapping({ ...table.mapping, hasHeader: event.currentTarget.checked })}
              />
              <span>The first row names the columns</span>
            </label>
          </>
        )}
      </div>
      {table && (
        <div class="mapping-table">
          <table>
            <thead>
              <tr>
                {Array.from({ length: width }, (_, column) => (
                  <th key={column}>
                    <select
                      aria-label={`What column ${column + 1} holds`}
                      value={table.mapping.roles[column] ?? 'nothing'}
                      onChange={(event) =>
                        onMapping({
                          ...table.mapping,
                          roles: changed(
                            table.mapping.roles,
                            column,
                            event.currentTarget.value as Role,
                            width,
                          ),
                        })
                      }
                    >
                      {(Object.entries(roleNames) as [Role, string][]).map(([role, name]) => (
                        <option key={role} value={role}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.sample.slice(0, 5).map((row, nth) => (
                <tr key={nth} data-header={nth === 0 && table.mapping.hasHeader}>
                  {Array.from({ length: width }, (_, column) => (
                    <td key={column}>{short(row[column] ?? '')}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function changed<Role extends string>(
  roles: readonly Role[],
  column: number,
  role: Role,
  width: number,
): Role[] {
  return Array.from({ length: Math.max(width, roles.length) }, (_, nth) =>
    nth === column ? role : (roles[nth] ?? ('nothing' as Role)),
  );
}

function short(cell: string): string {
  return cell.length > CELL_LETTERS ? `${cell.slice(0, CELL_LETTERS)}…` : cell;
}

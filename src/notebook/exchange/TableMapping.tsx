import type { MessageKey } from '../../core/language/message-key.ts';
import { DELIMITERS, type Delimiter, ENCODINGS, type Encoding } from '../../exchange/files/file-choices.ts';
import { say } from '../../language/speak.ts';

type Mapping<Role extends string> = { readonly hasHeader: boolean; readonly roles: readonly Role[] };

type TableMappingProps<Role extends string> = {
  readonly encoding: Encoding;
  readonly table: {
    readonly sample: readonly (readonly string[])[];
    readonly delimiter: string;
    readonly mapping: Mapping<Role>;
  } | null;
  /** All that a column can hold, as the reader is offered it. */
  readonly roles: readonly Role[];
  readonly sayRole: (role: Role) => string;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onDelimiter: (delimiter: Delimiter) => void;
  readonly onMapping: (mapping: Mapping<Role>) => void;
};

const DELIMITER_KEYS = {
  ',': 'exchange.delimiter.comma',
  ';': 'exchange.delimiter.semicolon',
  '\t': 'exchange.delimiter.tab',
  '|': 'exchange.delimiter.bar',
} as const satisfies Readonly<Record<Delimiter, MessageKey>>;
const CELL_LETTERS = 60;

/** How a file that does not say itself how it is meant was read, to be said otherwise: encoding, columns. */
export function TableMapping<Role extends string>(props: TableMappingProps<Role>) {
  const { encoding, table, roles, sayRole, onEncoding, onDelimiter, onMapping } = props;
  const width = Math.min(12, Math.max(1, ...(table?.sample ?? []).map((row) => row.length)));
  return (
    <div class="mapping">
      <div class="mapping-line">
        <label>
          {say('exchange.encoding')}
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
              {say('exchange.partedBy')}
              <select
                value={table.delimiter}
                onChange={(event) => onDelimiter(event.currentTarget.value as Delimiter)}
              >
                {DELIMITERS.map((one) => (
                  <option key={one} value={one}>
                    {say(DELIMITER_KEYS[one])}
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
              <span>{say('exchange.hasHeader')}</span>
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
                      aria-label={say('exchange.columnHolds', column + 1)}
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
                      {roles.map((role) => (
                        <option key={role} value={role}>
                          {sayRole(role)}
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

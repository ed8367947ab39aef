/** Four lanes of 32 bits; the constants are odd and have their bits well spread, as in MurmurHash3. */
const SEEDS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;
const MULTIPLIERS = [0xcc9e2d51, 0x1b873593, 0xe6546b65, 0x38b34ae5] as const;

/**
 * A UUID that the same text always gets (version 8, RFC 9562 section 5.8): what comes from a file whose items have no
 * UUID is the same note when the file is read again. No protection against somebody who makes two texts collide: all
 * they could overwrite is what they brought.
 */
export function uuidFromText(text: string): string {
  const lanes = [...SEEDS] as number[];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (let lane = 0; lane < 4; lane += 1) {
      const mixed = Math.imul(lanes[lane]! ^ unit, MULTIPLIERS[lane]!);
      // Each lane hears of its neighbour, or four small hashes would stand side by side.
      lanes[lane] = ((mixed << 13) | (mixed >>> 19)) + lanes[(lane + 1) % 4]!;
    }
  }
  const hex = lanes.map((lane, nth) => finish(lane ^ text.length ^ nth)).join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** MurmurHash3's last step: every bit of the input moves every bit of the output. */
function finish(lane: number): string {
  let hash = lane;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}

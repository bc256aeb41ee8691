// SHA-256 in plain script: county intranets serve pages over http, where the browser's own
// crypto.subtle is missing.

const K = new Int32Array(64);
const H = new Int32Array(8);

// The first 32 bits of the fractional parts of roots of primes (FIPS 180-4, 4.2.2 and 5.3.3).
{
  const fraction = (x: number) => Math.floor((x - Math.floor(x)) * 0x100000000) | 0;
  let found = 0;
  for (let n = 2; found < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    if (found < 8) H[found] = fraction(Math.sqrt(n));
    K[found++] = fraction(Math.cbrt(n));
  }
}

const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));

function compress(state: Int32Array, block: DataView, offset: number, w: Int32Array): void {
  for (let i = 0; i < 16; i++) w[i] = block.getInt32(offset + i * 4);
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15]!;
    const b = w[i - 2]!;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0]! += a;
  state[1]! += b;
  state[2]! += c;
  state[3]! += d;
  state[4]! += e;
  state[5]! += f;
  state[6]! += g;
  state[7]! += h;
}

/**
 * Hashes again and again without new memory: gives the eight words of SHA-256 over the first
 * `length` bytes, good until the next call.
 */
export function hasher(most: number): (bytes: Uint8Array, length: number) => Int32Array {
  const padded = new Uint8Array(((most + 8) >> 6) * 64 + 64);
  const view = new DataView(padded.buffer);
  const state = new Int32Array(8);
  const w = new Int32Array(64);
  return (bytes, length) => {
    const end = ((length + 8) >> 6) * 64 + 64;
    for (let i = 0; i < length; i++) padded[i] = bytes[i]!;
    padded[length] = 0x80;
    padded.fill(0, length + 1, end);
    view.setUint32(end - 8, Math.floor(length / 0x20000000));
    view.setUint32(end - 4, length << 3);
    state.set(H);
    for (let offset = 0; offset < end; offset += 64) compress(state, view, offset, w);
    return state;
  };
}

/** SHA-256 of bytes, or of a text as UTF-8. */
export function sha256(input: Uint8Array | string): Uint8Array {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const out = new DataView(new ArrayBuffer(32));
  hasher(bytes.length)(bytes, bytes.length).forEach((word, i) => out.setInt32(i * 4, word));
  return new Uint8Array(out.buffer);
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');

export const sha256Hex = (input: Uint8Array | string): string => hex(sha256(input));

export interface Point {
  x: number;
  y: number;
}
export type Stroke = Point[];

/** The part of the pad that was drawn on, with a little room around; none if nothing was drawn. */
export function inkBox(strokes: Stroke[], room = 10): { x: number; y: number; width: number; height: number } | undefined {
  const all = strokes.flat();
  if (!all.length) return undefined;
  const xs = all.map((p) => p.x);
  const ys = all.map((p) => p.y);
  const x = Math.min(...xs) - room;
  const y = Math.min(...ys) - room;
  return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
}

/** Draws strokes as a pen does: round, and smooth between the points the hand left. */
export function draw(on: CanvasRenderingContext2D, strokes: Stroke[]): void {
  on.lineWidth = 3;
  on.lineCap = 'round';
  on.lineJoin = 'round';
  on.strokeStyle = '#111';
  for (const stroke of strokes) {
    const [first, ...rest] = stroke;
    if (!first) continue;
    on.beginPath();
    on.moveTo(first.x, first.y);
    if (!rest.length) on.lineTo(first.x + 0.1, first.y);
    rest.forEach((p, i) => {
      const next = rest[i + 1];
      if (next) on.quadraticCurveTo(p.x, p.y, (p.x + next.x) / 2, (p.y + next.y) / 2);
      else on.lineTo(p.x, p.y);
    });
    on.stroke();
  }
}

/** What was drawn, cut to its size, as a picture on white; none if nothing was drawn. */
export function pictureOf(strokes: Stroke[], scale = 2): Promise<Blob | null> {
  const box = inkBox(strokes);
  if (!box) return Promise.resolve(null);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(box.width * scale);
  canvas.height = Math.ceil(box.height * scale);
  const on = canvas.getContext('2d')!;
  on.fillStyle = '#fff';
  on.fillRect(0, 0, canvas.width, canvas.height);
  on.scale(scale, scale);
  on.translate(-box.x, -box.y);
  draw(on, strokes);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

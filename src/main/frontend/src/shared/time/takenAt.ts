const shanghai = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** When a picture was taken, as wall time of Shanghai. */
export function takenAt(millis: number): string {
  return shanghai.format(millis).replace(' ', 'T');
}

/** Where the phone is, if it may say so soon; an upload never waits long for it. */
export function placeNow(timeout = 3000): Promise<{ lat: number; lon: number } | undefined> {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      (p) => resolve({ lat: p.coords.latitude, lon: p.coords.longitude }),
      () => resolve(undefined),
      { timeout, maximumAge: 60_000, enableHighAccuracy: false },
    );
  });
}

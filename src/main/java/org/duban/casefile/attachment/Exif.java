package org.duban.casefile.attachment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a JPEG says about itself before that is taken out of it: which way up, when, where.
 *
 * @param orientation 1 to 8, 1 if not said
 */
record Exif(
    int orientation,
    @Nullable LocalDateTime takenAt,
    @Nullable BigDecimal lat,
    @Nullable BigDecimal lon) {

  static final Exif NONE = new Exif(1, null, null, null);

  private static final int MARKER_APP1 = 0xE1;
  private static final int ORIENTATION = 0x0112;
  private static final int EXIF_IFD = 0x8769;
  private static final int GPS_IFD = 0x8825;
  private static final int TAKEN = 0x9003;
  private static final int MOST_ENTRIES = 500;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

  /** Where a value of a tag lies. */
  private record Entry(int type, int count, int at) {}

  /** Never fails: what cannot be read was not said. */
  static Exif of(byte[] jpeg) {
    try {
      ByteBuffer tiff = tiff(ByteBuffer.wrap(jpeg));
      return tiff == null ? NONE : read(tiff);
    } catch (RuntimeException e) {
      return NONE;
    }
  }

  private static @Nullable ByteBuffer tiff(ByteBuffer jpeg) {
    int at = 2;
    while (at + 4 < jpeg.limit() && (jpeg.get(at) & 0xFF) == 0xFF) {
      int marker = jpeg.get(at + 1) & 0xFF;
      int length = jpeg.getShort(at + 2) & 0xFFFF;
      if (marker == MARKER_APP1 && length > 16 && jpeg.getInt(at + 4) == 0x45786966) {
        ByteBuffer tiff = jpeg.slice(at + 10, length - 8);
        return tiff.order(
            tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      }
      if (marker == 0xDA) {
        return null;
      }
      at += 2 + length;
    }
    return null;
  }

  private static Exif read(ByteBuffer tiff) {
    Map<Integer, Entry> first = directory(tiff, tiff.getInt(4));
    Entry turned = first.get(ORIENTATION);
    int orientation = turned == null ? 1 : tiff.getShort(turned.at);
    Entry exif = first.get(EXIF_IFD);
    Entry gps = first.get(GPS_IFD);
    Map<Integer, Entry> places = gps == null ? Map.of() : directory(tiff, tiff.getInt(gps.at));
    return new Exif(
        orientation >= 1 && orientation <= 8 ? orientation : 1,
        exif == null ? null : time(tiff, directory(tiff, tiff.getInt(exif.at)).get(TAKEN)),
        degrees(tiff, places.get(2), places.get(1), 'S', 90),
        degrees(tiff, places.get(4), places.get(3), 'W', 180));
  }

  private static Map<Integer, Entry> directory(ByteBuffer tiff, int offset) {
    Map<Integer, Entry> entries = new LinkedHashMap<>();
    int n = Math.min(tiff.getShort(offset) & 0xFFFF, MOST_ENTRIES);
    for (int i = 0; i < n; i++) {
      int at = offset + 2 + 12 * i;
      int type = tiff.getShort(at + 2) & 0xFFFF;
      int count = tiff.getInt(at + 4);
      int size = type == 5 ? 8 : type == 4 ? 4 : type == 3 ? 2 : 1;
      boolean within = (long) size * count <= 4;
      entries.put(
          tiff.getShort(at) & 0xFFFF,
          new Entry(type, count, within ? at + 8 : tiff.getInt(at + 8)));
    }
    return entries;
  }

  private static @Nullable LocalDateTime time(ByteBuffer tiff, @Nullable Entry entry) {
    if (entry == null || entry.count < 19) {
      return null;
    }
    byte[] text = new byte[19];
    tiff.get(entry.at, text);
    try {
      return LocalDateTime.parse(new String(text, StandardCharsets.US_ASCII), TIME);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable BigDecimal degrees(
      ByteBuffer tiff, @Nullable Entry value, @Nullable Entry ref, char negative, int most) {
    if (value == null || value.type != 5 || value.count != 3) {
      return null;
    }
    double degrees = 0;
    for (int i = 0; i < 3; i++) {
      double part =
          (tiff.getInt(value.at + 8 * i) & 0xFFFFFFFFL)
              / (double) (tiff.getInt(value.at + 8 * i + 4) & 0xFFFFFFFFL);
      degrees += part / Math.pow(60, i);
    }
    if (!(degrees <= most)) {
      return null;
    }
    boolean minus = ref != null && tiff.get(ref.at) == negative;
    return BigDecimal.valueOf(minus ? -degrees : degrees).setScale(6, RoundingMode.HALF_UP);
  }
}

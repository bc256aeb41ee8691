package org.duban.casefile.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures for tests. */
final class Pictures {

  private Pictures() {}

  static byte[] of(int width, int height, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(width / 2, height / 2, 0xFF0000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /**
   * A JPEG lying on its side, taken 2026-03-01 08:30:00 at 29.5 N, 119.25 W, with a hidden text.
   */
  static byte[] withExif(int width, int height) throws IOException {
    byte[] jpeg = of(width, height, "jpg");
    byte[] tiff = tiff();
    byte[] secret = "SECRET-COMMENT".getBytes(StandardCharsets.US_ASCII);
    ByteBuffer out = ByteBuffer.allocate(jpeg.length + tiff.length + secret.length + 14);
    out.put(jpeg, 0, 2);
    out.putShort((short) 0xFFE1).putShort((short) (tiff.length + 8));
    out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
    out.putShort((short) 0xFFFE).putShort((short) (secret.length + 2)).put(secret);
    out.put(jpeg, 2, jpeg.length - 2);
    return out.array();
  }

  private static byte[] tiff() {
    ByteBuffer t = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    t.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    t.putShort((short) 3);
    entry(t, 0x0112, 3, 1, 6);
    entry(t, 0x8769, 4, 1, 50);
    entry(t, 0x8825, 4, 1, 90);
    t.putInt(0);
    t.position(50);
    t.putShort((short) 1);
    entry(t, 0x9003, 2, 20, 68);
    t.putInt(0);
    t.position(68);
    t.put("2026:03:01 08:30:00\0".getBytes(StandardCharsets.US_ASCII));
    t.position(90);
    t.putShort((short) 4);
    entry(t, 1, 2, 2, 'N');
    entry(t, 2, 5, 3, 146);
    entry(t, 3, 2, 2, 'W');
    entry(t, 4, 5, 3, 170);
    t.position(146);
    t.putInt(29).putInt(1).putInt(30).putInt(1).putInt(0).putInt(1);
    t.putInt(119).putInt(1).putInt(15).putInt(1).putInt(0).putInt(1);
    return t.array();
  }

  private static void entry(ByteBuffer t, int tag, int type, int count, int value) {
    t.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}

package org.duban.casefile.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Component;

/** Draws uploaded pictures anew, upright and no larger than needed, a few at a time. */
@Component
public class PictureStudio {

  private static final long MOST_PIXELS = 60_000_000L;
  private static final int LONGEST_SIDE = 3000;
  private static final int THUMB_SIDE = 360;
  private static final double QUALITY = 0.85;

  private final Semaphore desks = new Semaphore(2);

  /**
   * A picture, upright.
   *
   * @throws DubanException invalid, if it is neither PNG nor JPEG, damaged, or has too many pixels
   */
  public BufferedImage open(byte[] upload) throws IOException {
    FileKind kind =
        FileKind.of(upload)
            .filter(FileKind::picture)
            .orElseThrow(() -> DubanException.invalid("attachment.type"));
    int orientation = kind == FileKind.JPEG ? Exif.of(upload).orientation() : 1;
    desks.acquireUninterruptibly();
    try {
      return upright(read(upload, kind), orientation);
    } finally {
      desks.release();
    }
  }

  /**
   * @throws DubanException invalid, if it is no picture after all, or has too many pixels
   */
  Picture draw(byte[] upload, FileKind kind, int orientation) throws IOException {
    desks.acquireUninterruptibly();
    try {
      BufferedImage image = upright(read(upload, kind), orientation);
      return new Picture(
          encode(image, LONGEST_SIDE, kind == FileKind.PNG ? "png" : "jpg"),
          encode(image, THUMB_SIDE, "jpg"));
    } finally {
      desks.release();
    }
  }

  private static BufferedImage read(byte[] upload, FileKind kind) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.extension());
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_PIXELS) {
        throw DubanException.invalid("attachment.pixels", MOST_PIXELS / 1_000_000);
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } catch (IOException | RuntimeException e) {
      if (e instanceof DubanException known) {
        throw known;
      }
      throw DubanException.invalid("attachment.broken");
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage upright(BufferedImage image, int orientation) {
    Orientation turned = Orientation.typeOf(orientation);
    return orientation == 1 || turned == null
        ? image
        : ExifFilterUtils.getFilterForOrientation(turned).apply(image);
  }

  private static byte[] encode(BufferedImage image, int side, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.Builder<BufferedImage> builder = Thumbnails.of(image);
    if (Math.max(image.getWidth(), image.getHeight()) > side) {
      builder.size(side, side);
    } else {
      builder.scale(1);
    }
    if (format.equals("jpg")) {
      builder.imageType(BufferedImage.TYPE_INT_RGB).outputQuality(QUALITY);
    }
    builder.outputFormat(format).toOutputStream(out);
    return out.toByteArray();
  }
}

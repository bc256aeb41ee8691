package org.duban.casefile.signature;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import net.coobird.thumbnailator.Thumbnails;
import org.duban.platform.error.DubanException;

/** Only the ink of a signature, cut out and on a clear ground. */
final class SignatureInk {

  static final int WIDTH = 600;
  static final int HEIGHT = 240;

  private static final int LONGEST_SIDE = 1600;
  private static final int LEAST_INK = 40;
  private static final int INK = 0x1A1A1A;

  private SignatureInk() {}

  /**
   * @throws DubanException invalid, if nothing, or nearly all, of it is ink
   */
  static byte[] png(BufferedImage upload) throws IOException {
    BufferedImage paper = onWhite(upload);
    int[] dark = darkness(paper);
    BufferedImage ink =
        new BufferedImage(paper.getWidth(), paper.getHeight(), BufferedImage.TYPE_INT_ARGB);
    int count = 0;
    Rectangle box = new Rectangle();
    for (int i = 0; i < dark.length; i++) {
      int x = i % paper.getWidth();
      int y = i / paper.getWidth();
      ink.setRGB(x, y, dark[i] << 24 | INK);
      if (dark[i] > 127) {
        box = count++ == 0 ? new Rectangle(x, y, 1, 1) : box.union(new Rectangle(x, y, 1, 1));
      }
    }
    if (count < LEAST_INK || count > dark.length / 2) {
      throw DubanException.invalid("signature.no-ink");
    }
    BufferedImage cut = ink.getSubimage(box.x, box.y, box.width, box.height);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thumbnails.Builder<BufferedImage> drawn = Thumbnails.of(cut);
    if (cut.getWidth() > WIDTH || cut.getHeight() > HEIGHT) {
      drawn.size(WIDTH, HEIGHT);
    } else {
      drawn.scale(1);
    }
    drawn.imageType(BufferedImage.TYPE_INT_ARGB).outputFormat("png").toOutputStream(out);
    return out.toByteArray();
  }

  private static BufferedImage onWhite(BufferedImage upload) {
    double scale =
        Math.min(1, (double) LONGEST_SIDE / Math.max(upload.getWidth(), upload.getHeight()));
    int width = Math.max(1, (int) (upload.getWidth() * scale));
    int height = Math.max(1, (int) (upload.getHeight() * scale));
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = paper.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.drawImage(upload, 0, 0, width, height, null);
    g.dispose();
    return paper;
  }

  /** How much ink there is at each point, 0 to 255, by how bright most of the paper is. */
  private static int[] darkness(BufferedImage paper) {
    int[] bright =
        paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth());
    for (int i = 0; i < bright.length; i++) {
      int rgb = bright[i];
      bright[i] = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
    }
    int[] sorted = bright.clone();
    Arrays.sort(sorted);
    int ground = sorted[sorted.length * 3 / 4];
    int clear = ground * 4 / 5;
    int full = ground / 2;
    for (int i = 0; i < bright.length; i++) {
      bright[i] =
          clear == full
              ? 0
              : Math.max(0, Math.min(255, 255 * (clear - bright[i]) / (clear - full)));
    }
    return bright;
  }
}

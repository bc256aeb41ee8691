package org.duban.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.duban.casefile.attachment.Upload;
import org.duban.casefile.attachment.UploadingAttachment;
import org.duban.inbox.InboxLine;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Component;

/** Evidence for the demonstration: a drawn yard, with the shed before and without it after. */
@Component
class DemoPictures {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 640;

  /** Small, since many are made while somebody waits for the first start. */
  private static final double SCALE = 0.6;

  private static final byte[] BEFORE = draw(true);
  private static final byte[] AFTER = draw(false);

  private final UploadingAttachment uploading;
  private final ProductClock clock;

  DemoPictures(UploadingAttachment uploading, ProductClock clock) {
    this.uploading = uploading;
    this.clock = clock;
  }

  long attach(InboxLine task, String kind) {
    try {
      return uploading
          .upload(
              new Upload(
                  task.caseId(),
                  Objects.requireNonNull(task.taskId()),
                  kind,
                  kind + ".jpg",
                  kind.equals("after") ? AFTER : BEFORE,
                  clock.now(),
                  null,
                  null))
          .id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] draw(boolean shed) {
    BufferedImage image =
        new BufferedImage(
            (int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(SCALE, SCALE);
    g.setColor(new Color(0xBFD9EA));
    g.fillRect(0, 0, WIDTH, 400);
    g.setColor(new Color(0x8FA876));
    g.fillRect(0, 400, WIDTH, 240);
    g.setColor(new Color(0xEDE6DA));
    g.fillRect(120, 190, 300, 220);
    g.setColor(new Color(0x5C6670));
    g.fillPolygon(new int[] {100, 270, 440}, new int[] {200, 110, 200}, 3);
    g.setColor(new Color(0x7A8B99));
    g.fillRect(170, 250, 60, 60);
    g.fillRect(300, 250, 60, 60);
    if (shed) {
      g.setColor(new Color(0x9AA7B0));
      g.fillRect(500, 280, 330, 140);
      g.setColor(new Color(0x3E6FA3));
      g.fillPolygon(new int[] {485, 845, 830, 500}, new int[] {285, 285, 245, 245}, 4);
      g.setColor(new Color(0x6B5B4B));
      g.fillRect(620, 330, 90, 90);
    } else {
      g.setColor(new Color(0x7C9A62));
      g.fillRect(500, 400, 330, 40);
      g.setColor(new Color(0x4F7A3A));
      for (int x = 520; x < 830; x += 44) {
        g.fillOval(x, 372, 30, 44);
      }
    }
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

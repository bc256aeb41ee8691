package org.duban.casefile.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureStudioTest {

  private final PictureStudio studio = new PictureStudio();

  @Test
  void shouldDrawUprightWithoutAnythingHidden() throws Exception {
    // given
    byte[] upload = Pictures.withExif(400, 200);
    Exif exif = Exif.of(upload);
    // when
    Picture picture = studio.draw(upload, FileKind.JPEG, exif.orientation());
    // then
    assertThat(exif.orientation()).isEqualTo(6);
    assertThat(exif.takenAt()).isEqualTo(LocalDateTime.of(2026, 3, 1, 8, 30));
    assertThat(exif.lat()).isEqualTo(new BigDecimal("29.500000"));
    assertThat(exif.lon()).isEqualTo(new BigDecimal("-119.250000"));
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    assertThat(drawn.getWidth()).isEqualTo(200);
    assertThat(drawn.getHeight()).isEqualTo(400);
    assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("SECRET", "Exif");
    assertThat(ImageIO.read(new ByteArrayInputStream(picture.thumb())).getHeight()).isEqualTo(360);
  }

  @Test
  void shouldMakeLargePicturesSmaller() throws Exception {
    Picture picture = studio.draw(Pictures.of(7000, 100, "png"), FileKind.PNG, 1);
    assertThat(ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth())
        .isLessThanOrEqualTo(3500);
  }

  @Test
  void shouldRefuseBombsAndBrokenPictures() throws Exception {
    // given: a PNG that says it is 50000 x 50000
    byte[] bomb = Pictures.of(10, 10, "png");
    for (int at : new int[] {16, 20}) {
      bomb[at] = 0;
      bomb[at + 1] = 0;
      bomb[at + 2] = (byte) 0xC3;
      bomb[at + 3] = 0x50;
    }
    byte[] cut = Arrays.copyOf(Pictures.of(100, 100, "jpg"), 40);
    // then
    assertThatThrownBy(() -> studio.draw(bomb, FileKind.PNG, 1))
        .hasMessageContaining("attachment.pixels");
    assertThatThrownBy(() -> studio.draw(cut, FileKind.JPEG, 1))
        .hasMessageContaining("attachment.broken");
  }

  @Test
  void shouldReadNothingFromNonsense() {
    byte[] noise = new byte[300];
    Arrays.fill(noise, (byte) 0xE1);
    noise[0] = (byte) 0xFF;
    noise[2] = (byte) 0xFF;
    assertThat(Exif.of(noise)).isEqualTo(Exif.NONE);
    assertThat(Exif.of(new byte[0])).isEqualTo(Exif.NONE);
  }

  @Test
  void shouldKnowFilesByTheirBytes() throws Exception {
    assertThat(FileKind.of(Pictures.of(2, 2, "jpg"))).contains(FileKind.JPEG);
    assertThat(FileKind.of(Pictures.of(2, 2, "png"))).contains(FileKind.PNG);
    assertThat(FileKind.of("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).contains(FileKind.PDF);
    assertThat(FileKind.of(zip("[Content_Types].xml", "word/document.xml")))
        .contains(FileKind.DOCX);
    assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(FileKind.XLSX);
    assertThat(FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
        .isEmpty();
    assertThat(FileKind.of(zip("a.exe"))).isEmpty();
    assertThat(FileKind.of("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(FileKind.of("GIF89a".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(FileKind.of(new byte[] {'P', 'K', 3, 4, 9, 9})).isEmpty();
  }

  @Test
  void shouldMakeNamesHarmless() {
    assertThat(FileName.safe("C:\\x\\照片 1.php.JPG", "jpg")).isEqualTo("照片 1.php.jpg");
    assertThat(FileName.safe("../../etc/passwd", "pdf")).isEqualTo("passwd.pdf");
    assertThat(FileName.safe("a\"\r\n<b>.png", "png")).isEqualTo("ab.png");
    assertThat(FileName.safe(null, "png")).isEqualTo("附件.png");
    assertThat(FileName.safe("...", "png")).isEqualTo("附件.png");
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return out.toByteArray();
  }
}

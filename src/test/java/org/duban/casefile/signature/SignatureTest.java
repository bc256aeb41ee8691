package org.duban.casefile.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ProductTest
class SignatureTest {

  private static final String OWN = "/api/me/signature";

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired InboxFixture inbox;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long member;
  private WebClient signer;

  @BeforeEach
  void logIn() {
    county = counties.create(1, 1, 2);
    member = county.member(1, 1, 1);
    signer = logins.as(member);
  }

  @Test
  void shouldKeepOnlyTheInkOfAPhotograph() throws Exception {
    // given
    assertThat(signer.get(OWN).status()).isEqualTo(404);
    // when: written on grey paper
    byte[] photo = written(1800, 1200, new Color(0xC8C4BC), "jpg", 0);
    assertThat(signer.upload("PUT", OWN, "签名.jpg", photo).status()).isEqualTo(200);
    // then
    WebClient.Answer answer = signer.get(OWN);
    assertThat(answer.header("Content-Type")).isEqualTo("image/png");
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer.bytes()));
    assertThat(picture.getWidth()).isLessThanOrEqualTo(600);
    assertThat(picture.getHeight()).isLessThanOrEqualTo(240);
    assertThat(alpha(picture, 0, picture.getHeight() - 1)).isZero();
    assertThat(inked(picture)).isBetween(100, picture.getWidth() * picture.getHeight() / 2);
  }

  @Test
  void shouldRefuseWhatIsNoSignature() throws Exception {
    byte[] svg = "<svg onload=alert(1)/>".getBytes(StandardCharsets.UTF_8);
    assertThat(signer.upload("PUT", OWN, "a.png", svg).code()).isEqualTo("attachment.type");
    BufferedImage blank = new BufferedImage(300, 100, BufferedImage.TYPE_INT_ARGB);
    assertThat(signer.upload("PUT", OWN, "a.png", encoded(blank, "png")).code())
        .isEqualTo("signature.no-ink");
    assertThat(signer.upload("PUT", OWN, "a.png", new byte[2 * 1024 * 1024 + 1]).code())
        .isEqualTo("attachment.large");
    assertThat(signer.get(OWN).status()).isEqualTo(404);
  }

  @Test
  void shouldShowItWhereThePersonSignedToWhoMaySeeTheCase() throws Exception {
    // given: one case signed without, one with a picture
    CaseFile unsigned = inbox.open(member, county.village(1, 1), "VILLAGE_LIAISON");
    inbox.complete(member, unsigned, "Task_Fill", "pass");
    signer.upload("PUT", OWN, "a.png", written(500, 200, Color.WHITE, "png", 0));
    byte[] first = signer.get(OWN).bytes();
    CaseFile file = inbox.open(member, county.village(1, 1), "VILLAGE_LIAISON");
    inbox.complete(member, file, "Task_Fill", "pass");
    // when: he takes another later
    signer.upload("PUT", OWN, "a.png", written(500, 200, Color.WHITE, "png", 40));
    // then: what he signed keeps the one of that time
    WebClient liaison = logins.as(county.holder("VILLAGE_LIAISON", county.village(1, 1)));
    JsonNode submission = submission(liaison, file);
    assertThat(submission.path("signature").asBoolean()).isTrue();
    String address = "/api/submissions/" + submission.path("id").asLong() + "/signature";
    assertThat(liaison.get(address).bytes()).isEqualTo(first).isNotEqualTo(signer.get(OWN).bytes());
    assertThat(submission(liaison, unsigned).path("signature").asBoolean()).isFalse();
    assertThat(
            liaison
                .get(
                    "/api/submissions/%d/signature"
                        .formatted(submission(liaison, unsigned).path("id").asLong()))
                .status())
        .isEqualTo(404);
    assertThat(logins.as(county.member(1, 1, 2)).get(address).status()).isEqualTo(404);
    // when: taken away, the one nothing was signed with is gone, the other stays with what it
    // signed
    assertThat(signer.delete(OWN).status()).isEqualTo(204);
    assertThat(signer.get(OWN).status()).isEqualTo(404);
    assertThat(liaison.get(address).bytes()).isEqualTo(first);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from person_signature where person_id = ?", Integer.class, member))
        .isEqualTo(1);
  }

  @Test
  void shouldPrintCaseAndTask() throws Exception {
    // given
    signer.upload("PUT", OWN, "a.png", written(500, 200, Color.WHITE, "png", 0));
    CaseFile file = inbox.open(member, county.village(1, 1), "VILLAGE_LIAISON");
    inbox.complete(member, file, "Task_Fill", "pass");
    WebClient liaison = logins.as(county.holder("VILLAGE_LIAISON", county.village(1, 1)));
    String task = inbox.tasks(file).get(0).taskId();
    liaison.put("/api/tasks/" + task + "/draft", Map.of("data", Map.of("note", "拟同意")));
    // when
    JsonNode printed = liaison.get("/api/tasks/" + task + "/print").json();
    // then
    assertThat(printed.path("caseNo").asString()).isEqualTo(file.number());
    JsonNode part = printed.path("parts").path(0);
    assertThat(part.path("lines").toString())
        .contains("{\"label\":\"说明\",\"value\":\"说明\"}", "{\"label\":\"结论\",\"value\":\"通过\"}");
    assertThat(part.path("signature").asBoolean()).isTrue();
    assertThat(printed.path("current").path("lines").toString())
        .contains("{\"label\":\"说明\",\"value\":\"拟同意\"}", "{\"label\":\"结论\",\"value\":\"\"}");
    // when
    JsonNode whole = liaison.get("/api/cases/" + file.id() + "/print").json();
    // then
    assertThat(whole.has("current")).isFalse();
    assertThat(whole.path("parts").toString()).isEqualTo(printed.path("parts").toString());
    assertThat(logins.as(county.member(1, 1, 2)).get("/api/cases/" + file.id() + "/print").status())
        .isEqualTo(404);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit_entry where kind = 'case.printed' and object_id = ?",
                Integer.class,
                String.valueOf(file.id())))
        .isEqualTo(2);
  }

  private static JsonNode submission(WebClient reader, CaseFile file) {
    return reader.get("/api/cases/" + file.id() + "/submissions").json().get(0);
  }

  private static byte[] written(int width, int height, Color paper, String format, int more)
      throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(paper);
    g.fillRect(0, 0, width, height);
    g.setColor(new Color(0x202040));
    g.setStroke(new BasicStroke(height / 40f));
    g.drawArc(width / 5, height / 5, width / 2, height / 2, 30, 250 + more);
    g.drawLine(width / 4, height / 2, width * 3 / 4, height / 3);
    g.dispose();
    return encoded(image, format);
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static int alpha(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) >>> 24;
  }

  private static int inked(BufferedImage picture) {
    int n = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      for (int y = 0; y < picture.getHeight(); y++) {
        n += alpha(picture, x, y) > 127 ? 1 : 0;
      }
    }
    return n;
  }
}

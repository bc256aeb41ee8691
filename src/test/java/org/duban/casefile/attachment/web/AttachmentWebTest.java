package org.duban.casefile.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.identity.LoginFixture;
import org.duban.identity.WebClient;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AttachmentWebTest {

  @Autowired CountyFixture counties;
  @Autowired LoginFixture logins;
  @Autowired InboxFixture inbox;

  @Test
  void shouldTakeFilesFromWhoHasTheTaskOnly() {
    // given
    County county = counties.create(1, 1, 2);
    long member = county.member(1, 1, 1);
    CaseFile opened = inbox.open(member, county.village(1, 1), "VILLAGE_LIAISON");
    String to =
        "/api/attachments?caseId=%d&taskId=%s&kind=photo&takenAt=2026-03-01T00:30:00.000Z&lat=29.5&lon=119.2"
            .formatted(opened.id(), inbox.task(opened, "Task_Fill").taskId());
    byte[] pdf = "%PDF-1.7\n<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    WebClient owner = logins.as(member);
    WebClient neighbour = logins.as(county.member(1, 1, 2));
    // when
    WebClient.Answer uploaded = owner.upload(to, "证明.html", pdf);
    // then
    assertThat(uploaded.status()).isEqualTo(200);
    assertThat(uploaded.json().path("name").asString()).isEqualTo("证明.pdf");
    assertThat(uploaded.json().path("takenAt").asString()).startsWith("2026-03-01T08:30");
    assertThat(uploaded.json().path("kindName").asString()).isEqualTo("现场照片");
    String address = "/api/attachments/" + uploaded.json().path("id").asLong();
    WebClient.Answer read = owner.get(address);
    assertThat(read.bytes()).isEqualTo(pdf);
    assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(read.header("Content-Disposition")).startsWith("attachment;");
    assertThat(owner.get(address + "/thumb").status()).isEqualTo(404);
    assertThat(owner.get("/api/cases/" + opened.id() + "/attachments").json()).hasSize(1);
    assertThat(neighbour.upload(to, "x.pdf", pdf).status()).isEqualTo(404);
    assertThat(neighbour.get(address).status()).isEqualTo(404);
    assertThat(owner.upload(to, "x.svg", "<svg/>".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("attachment.type");
    assertThat(owner.delete(address).status()).isEqualTo(200);
    assertThat(owner.get(address).status()).isEqualTo(404);
  }
}

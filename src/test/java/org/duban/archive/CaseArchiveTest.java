package org.duban.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.duban.CaseWalk;
import org.duban.ProductTest;
import org.duban.campaign.CampaignFixture;
import org.duban.casefile.CaseFile;
import org.duban.casefile.Cases;
import org.duban.identity.CurrentActor;
import org.duban.identity.LoginFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.time.ProductClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One file per case, whole, that opens without the product and shows no more than one may see. */
@ProductTest
class CaseArchiveTest {

  @Autowired CountyFixture counties;
  @Autowired CampaignFixture campaigns;
  @Autowired LoginFixture logins;
  @Autowired CaseWalk walk;
  @Autowired CaseArchive archive;
  @Autowired DownloadingArchive downloading;
  @Autowired ArchivingCampaigns archiving;
  @Autowired ArchiveStore store;
  @Autowired Cases cases;
  @Autowired CurrentActor actor;
  @Autowired JdbcTemplate jdbc;
  @Autowired ProductClock clock;

  County county;
  long office;
  CaseFile file;

  @BeforeEach
  void handledCase() {
    county = counties.create(2, 1, 1);
    office = county.holder("CAMPAIGN_OFFICE", county.code());
    file =
        walk.open(
            "institution",
            county.township(1),
            null,
            Map.of("institution", 1L, "deadline", clock.today().plusDays(9).toString()));
    walk.complete(
        file,
        "Task_MakeInstitution",
        county.holder("TOWNSHIP_LEADER", county.township(1)),
        Map.of(
            "documentNo", "镇发〔2026〕3号",
            "content", "<script>alert(1)</script>联系电话13912345678",
            "execution", "证件330781199001011234"),
        "document");
    CaseFile other =
        walk.open(
            "unit-summary",
            county.township(1),
            null,
            Map.of("fillRole", "TOWNSHIP_ORGANISER", "signRole", "TOWNSHIP_LEADER"));
    cases.link(file.id(), other.id(), "plan");
  }

  @Test
  void shouldHoldEverythingInFilesThatMatchTheirChecksums() throws Exception {
    Map<String, byte[]> zip = zip(county.holder("ORGANISATION_DEPT", county.code()));
    String page = new String(zip.get("index.html"), StandardCharsets.UTF_8);
    // what was submitted, in the words of the form
    assertThat(page)
        .contains("文号或制度编号", "镇发〔2026〕3号", "制定制度", "建章立制")
        .contains("办理经过", "立案", "关联事项", "13912345678", "330781199001011234");
    // nothing runs, nothing is fetched
    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:");
    // the picture shows the steps taken
    assertThat(page).contains("<svg", "制定制度", "#E3F1E6");
    assertThat(new String(zip.get("diagram.bpmn"), StandardCharsets.UTF_8))
        .contains("Task_MakeInstitution");
    String attachment =
        zip.keySet().stream().filter(n -> n.startsWith("attachments/")).findFirst().orElseThrow();
    assertThat(page).contains("href=\"" + attachment + "\"");
    for (String line :
        new String(zip.get("SHA256SUMS.txt"), StandardCharsets.UTF_8).strip().split("\n")) {
      String[] sum = line.split("  ", 2);
      assertThat(
              HexFormat.of()
                  .formatHex(MessageDigest.getInstance("SHA-256").digest(zip.get(sum[1]))))
          .isEqualTo(sum[0]);
    }
    assertThat(zip).hasSize(5);
  }

  @Test
  void shouldShowNumbersOnlyToThoseWhoMaySeeThem() throws Exception {
    String page = new String(zip(office).get("index.html"), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("139****5678", "已遮盖")
        .doesNotContain("13912345678")
        .doesNotContain("330781199001011234");
  }

  @Test
  void shouldBeTakenOnlyWithPermissionInTheSubtree() {
    var taken = logins.as(office).get("/api/cases/" + file.id() + "/archive.zip");
    assertThat(taken.status()).isEqualTo(200);
    assertThat(
            jdbc.queryForObject(
                "select count(*) from audit_entry where kind = 'archive.downloaded' and object_id = ?",
                Integer.class,
                String.valueOf(file.id())))
        .isEqualTo(1);
    // a leader of another township does not even know of it
    assertThatThrownBy(
            () ->
                actor.as(
                    county.holder("TOWNSHIP_LEADER", county.township(2)),
                    () -> downloading.require(file.id())))
        .hasMessageContaining("casefile.not-found");
    // who sees the case may not yet take it away
    assertThatThrownBy(
            () ->
                actor.as(
                    county.holder("TOWNSHIP_ORGANISER", county.township(1)),
                    () -> downloading.require(file.id())))
        .hasMessageContaining("identity.not-permitted");
    assertThat(logins.nobody().get("/api/cases/" + file.id() + "/archive.zip").status())
        .isEqualTo(401);
  }

  @Test
  void shouldArchiveAConcludedCampaignAndGoOnAfterACrash() throws Exception {
    long campaign = campaigns.draft(county, "construction-discharge", List.of(county.code()));
    jdbc.update(
        "update case_file set campaign_id = ?, closed_at = opened_at where id = ?",
        campaign,
        file.id());
    assertThatThrownBy(() -> actor.as(office, () -> again(campaign)))
        .hasMessageContaining("archive.not-concluded");
    archiving.runAll();
    assertThat(progress(campaign).state()).isEqualTo("NOT_STARTED");
    jdbc.update("update campaign set state = 'CONCLUDED' where id = ?", campaign);
    // given a node that crashed: its lease has not run out yet
    LocalDateTime now = clock.now();
    jdbc.update(
        "insert into case_archive (case_id, campaign_id, case_no, state, attempts, leased_until) values (?, ?, ?, 'READY', 0, ?)",
        file.id(),
        campaign,
        file.number(),
        now.plusMinutes(5));
    archiving.runAll();
    assertThat(progress(campaign))
        .isEqualTo(new ArchivingCampaigns.ArchiveProgress("RUNNING", 1, 0, 0));
    // when it has
    jdbc.update(
        "update case_archive set leased_until = ? where case_id = ?",
        now.minusMinutes(1),
        file.id());
    archiving.runAll();
    assertThat(progress(campaign))
        .isEqualTo(new ArchivingCampaigns.ArchiveProgress("DONE", 1, 1, 0));
    // then the file is whole and unmasked, and matches its row
    byte[] kept;
    try (var in = store.open(campaign, file.number())) {
      kept = in.readAllBytes();
    }
    assertThat(new String(unzip(kept).get("index.html"), StandardCharsets.UTF_8))
        .contains("13912345678");
    assertThat(
            jdbc.queryForObject(
                "select sha256 from case_archive where case_id = ?", String.class, file.id()))
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept)));
    // when one cannot be written, the others are, and it may be tried again
    jdbc.update(
        "insert into case_archive (case_id, campaign_id, case_no, state, attempts) values (?, ?, 'x', 'READY', 0)",
        -file.id(),
        campaign);
    archiving.runAll();
    assertThat(
            jdbc.queryForObject(
                "select state from case_archive where case_id = ?", String.class, -file.id()))
        .isEqualTo("FAILED");
    actor.as(office, () -> again(campaign));
    assertThat(
            jdbc.queryForObject(
                "select state from case_archive where case_id = ?", String.class, -file.id()))
        .isEqualTo("READY");
    jdbc.update("delete from case_archive where case_id = ?", -file.id());
  }

  private boolean again(long campaign) {
    archiving.again(campaign);
    return true;
  }

  private ArchivingCampaigns.ArchiveProgress progress(long campaign) {
    return actor.as(office, () -> archiving.progress(campaign));
  }

  private Map<String, byte[]> zip(long person) {
    return actor.as(
        person,
        () -> {
          try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            archive.write(file.id(), out);
            return unzip(out.toByteArray());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}

package org.duban.casefile.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.duban.ProductTest;
import org.duban.casefile.Attachment;
import org.duban.casefile.Attachments;
import org.duban.identity.CurrentActor;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.error.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProductTest
class AttachmentsTest {

  @Autowired UploadingAttachment uploading;
  @Autowired ReadingAttachments reading;
  @Autowired RemovingAttachment removing;
  @Autowired ClearingAttachments clearing;
  @Autowired Attachments attachments;
  @Autowired PairingPhotos pairing;
  @Autowired BlobStore blobs;
  @Autowired CountyFixture counties;
  @Autowired CurrentActor actor;
  @Autowired Units units;
  @Autowired Ids ids;
  @Autowired JdbcTemplate jdbc;

  private County county;
  private long caseId;
  private String taskId;
  private long clerk;
  private long office;

  @BeforeEach
  void openCase() {
    county = counties.create(1, 1, 1);
    String village = county.village(1, 1);
    clerk = county.holder("ENTRY_CLERK", village);
    office = county.holder("CAMPAIGN_OFFICE", county.code());
    caseId = ids.next();
    taskId = "task-" + caseId;
    jdbc.update(
        """
        insert into case_file (id, number, process_key, title, unit_code, unit_path, status, light,
          opened_at, opened_by)
        values (?, ?, 'x', '测试', ?, ?, 'OPEN', 'NORMAL', now(3), 0)
        """,
        caseId,
        "T" + caseId,
        village,
        units.require(village).path());
    openTask(village);
  }

  /** The clerk's own, as the projection would have it. */
  private void openTask(String village) {
    jdbc.update(
        """
        insert into inbox_task (task_id, version, case_id, case_no, title, process_key,
          process_definition_id, process_instance_id, task_key, task_name, unit_code, unit_path, due,
          created_at)
        values (?, 1, ?, ?, '测试', 'x', 'x', 'x', 'Task_X', '测试', ?, ?, now(3), now(3))
        """,
        taskId,
        caseId,
        "T" + caseId,
        village,
        units.require(village).path());
    jdbc.update(
        """
        insert into inbox_entry (holder, due, task_id, wanted, how)
        values (?, now(3), ?, ?, 'DIRECT')
        """,
        "ENTRY_CLERK@" + village,
        taskId,
        "ENTRY_CLERK@" + village);
  }

  /** The engine knows nothing of it, and others compare the two. */
  @AfterEach
  void closeTask() {
    jdbc.update("delete from inbox_entry where task_id = ?", taskId);
    jdbc.update("delete from inbox_task where task_id = ?", taskId);
  }

  @Test
  void shouldKeepPictureWithPlaceAndThumb() throws Exception {
    // when
    Attachment uploaded = upload("before", "现场.exe", Pictures.withExif(400, 200));
    // then
    assertThat(uploaded.contentType()).isEqualTo("image/jpeg");
    assertThat(uploaded.name()).isEqualTo("现场.jpg");
    assertThat(uploaded.thumb()).isTrue();
    assertThat(uploaded.lat()).isEqualByComparingTo(new BigDecimal("29.5"));
    byte[] bytes =
        as(
            clerk,
            () -> {
              try (var in = reading.open(uploaded.id()).bytes()) {
                return in.readAllBytes();
              }
            });
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET");
  }

  @Test
  void shouldRefuseWhatIsNotAcceptable() {
    byte[] svg = "<svg onload=alert(1)/>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> upload("before", "a.jpg", svg))
        .hasMessageContaining("attachment.type");
    assertThatThrownBy(() -> upload("before", "a.jpg", new byte[0]))
        .hasMessageContaining("attachment.empty");
    assertThatThrownBy(() -> upload("../x", "a.jpg", Pictures.of(2, 2, "jpg")))
        .hasMessageContaining("attachment.kind");
    assertThat(jdbc.queryForList("select id from attachment where case_id = ?", caseId)).isEmpty();
  }

  @Test
  void shouldRequireKindsAndBindToTheTask() throws Exception {
    // given
    Attachment before = upload("before", "1.jpg", Pictures.of(20, 20, "jpg"));
    List<String> required = List.of("before", "after");
    assertThat(attachments.missingKinds(taskId, required)).containsExactly("after");
    // when, then
    assertThatThrownBy(() -> attachments.accept(caseId, taskId, required, List.of(before.id())))
        .isInstanceOfSatisfying(
            DubanException.class,
            e -> assertThat(e.problems()).extracting(Problem::path).containsExactly("after"));
    assertThatThrownBy(() -> attachments.accept(caseId, "other", List.of(), List.of(before.id())))
        .hasMessageContaining("attachment.of-another-task");
    // when
    Attachment after = upload("after", "2.png", Pictures.of(20, 20, "png"));
    attachments.accept(caseId, taskId, required, List.of(before.id(), after.id()));
    // then
    assertThat(attachments.submitted(caseId))
        .extracting(Attachment::kind)
        .containsExactly("before", "after");
    assertThatThrownBy(() -> remove(before.id())).hasMessageContaining("attachment.submitted");
  }

  @Test
  void shouldShowOnlyToThoseWhoMaySeeTheCase() throws Exception {
    // given
    Attachment uploaded = upload("photo", "1.jpg", Pictures.of(20, 20, "jpg"));
    County other = counties.create(1, 1, 1);
    long stranger = other.holder("CAMPAIGN_OFFICE", other.code());
    // then: not yet submitted
    assertThatThrownBy(() -> as(office, () -> reading.openThumb(uploaded.id())))
        .hasMessageContaining("attachment.not-found");
    // when
    attachments.accept(caseId, taskId, List.of(), List.of(uploaded.id()));
    // then
    assertThat(as(office, () -> reading.ofCase(caseId))).hasSize(1);
    try (var in = as(office, () -> reading.openThumb(uploaded.id())).bytes()) {
      assertThat(in.read()).isEqualTo(0xFF);
    }
    assertThat(as(office, () -> jdbcCount("attachment.viewed", uploaded.id()))).isZero();
    as(office, () -> reading.open(uploaded.id())).bytes().close();
    assertThat(jdbcCount("attachment.viewed", uploaded.id())).isEqualTo(1);
    assertThatThrownBy(
            () ->
                as(
                    stranger,
                    () ->
                        uploading.upload(
                            new Upload(
                                caseId,
                                taskId,
                                "photo",
                                "x.jpg",
                                Pictures.of(2, 2, "jpg"),
                                null,
                                null,
                                null))))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void shouldClearWhatNobodySubmitted() throws Exception {
    // given: two uploads of the same bytes, one of them submitted
    byte[] same = Pictures.of(33, 44, "png");
    Attachment kept = upload("photo", "1.png", same);
    Attachment lost = upload("photo", "2.png", same);
    Attachment alone = upload("photo", "3.png", Pictures.of(55, 66, "png"));
    String keptKey = key(kept.id());
    String aloneKey = key(alone.id());
    attachments.accept(caseId, taskId, List.of(), List.of(kept.id()));
    // when
    remove(lost.id());
    remove(alone.id());
    clearing.clear(Duration.ofDays(3650), Duration.ofSeconds(-5));
    // then
    blobs.open(keptKey).close();
    assertThatThrownBy(() -> blobs.open(aloneKey)).isInstanceOf(IOException.class);
  }

  @Test
  void shouldRefuseMoreThanTheCaseOrThePersonHasRoomFor() throws Exception {
    // given
    long first = upload("photo", "1.png", Pictures.of(20, 20, "png")).id();
    long mb = 1024 * 1024;
    // when the case is full
    jdbc.update("update attachment set size = ? where id = ?", 1024 * mb, first);
    assertThatThrownBy(() -> upload("photo", "2.png", Pictures.of(21, 20, "png")))
        .hasMessageContaining("attachment.case-full");
    // when the person has filled another
    jdbc.update(
        "update attachment set size = ?, case_id = ? where id = ?", 10240 * mb, ids.next(), first);
    assertThatThrownBy(() -> upload("photo", "3.png", Pictures.of(22, 20, "png")))
        .hasMessageContaining("attachment.person-full");
    // when there is room again
    jdbc.update("delete from attachment where id = ?", first);
    upload("photo", "4.png", Pictures.of(23, 20, "png"));
  }

  @Test
  void shouldRemoveWhatAPurgedCaseHad() throws Exception {
    // given
    Attachment submitted = upload("photo", "1.png", Pictures.of(71, 20, "png"));
    String key = key(submitted.id());
    attachments.accept(caseId, taskId, List.of(), List.of(submitted.id()));
    upload("photo", "2.png", Pictures.of(72, 20, "png"));
    // when
    assertThat(attachments.purge(caseId)).isEqualTo(2);
    clearing.clear(Duration.ofDays(3650), Duration.ofSeconds(-5));
    // then
    assertThat(attachments.submitted(caseId)).isEmpty();
    assertThatThrownBy(() -> blobs.open(key)).isInstanceOf(IOException.class);
  }

  @Test
  void shouldKeepPairsOfTheSameThingTogether() throws Exception {
    // given: two walls before
    Attachment north = placed("before", null, "29.500000", "2026-03-01T08:00");
    Attachment south = placed("before", null, "29.600000", "2026-03-01T08:05");
    // when
    Attachment northAfter = placed("after", north.id(), "29.500100", "2026-03-11T09:00");
    // then
    List<PhotoPair> pairs = as(clerk, () -> pairing.ofCase(caseId));
    assertThat(pairs).extracting(p -> p.before().id()).containsExactly(north.id(), south.id());
    assertThat(pairs.get(0).after())
        .isNotNull()
        .extracting(Attachment::id)
        .isEqualTo(northAfter.id());
    assertThat(pairs.get(0).metresApart()).isEqualTo(11);
    assertThat(pairs.get(0).daysBetween()).isEqualTo(10);
    assertThat(pairs.get(1).after()).isNull();
    // when: the only one left needs no word
    Attachment southAfter = upload("after", "4.jpg", Pictures.of(26, 20, "jpg"));
    // then
    assertThat(as(clerk, () -> pairing.ofCase(caseId)).get(1).after())
        .isNotNull()
        .extracting(Attachment::id)
        .isEqualTo(southAfter.id());
  }

  @Test
  void shouldRefuseWrongPairs() throws Exception {
    // given
    Attachment before = placed("before", null, "29.5", "2026-03-01T08:00");
    Attachment after = placed("after", before.id(), "29.5", "2026-03-02T08:00");
    // when, then: two of the same side, another kind, and what he cannot see
    assertThatThrownBy(() -> placed("after", after.id(), "29.5", "2026-03-02T08:00"))
        .hasMessageContaining("attachment.pair");
    assertThatThrownBy(() -> placed("photo", before.id(), "29.5", "2026-03-02T08:00"))
        .hasMessageContaining("attachment.pair");
    assertThatThrownBy(() -> placed("after", 1L, "29.5", "2026-03-02T08:00"))
        .hasMessageContaining("attachment.not-found");
    // when: a picture of a case that has nothing to do with this one
    jdbc.update("update attachment set case_id = ? where id = ?", ids.next(), before.id());
    assertThatThrownBy(() -> placed("after", before.id(), "29.5", "2026-03-02T08:00"))
        .hasMessageContaining("attachment.pair");
  }

  private Attachment placed(String kind, @Nullable Long with, String lat, String at)
      throws IOException {
    byte[] picture = Pictures.of(30, 20, "jpg");
    return as(
        clerk,
        () ->
            uploading.upload(
                new Upload(
                    caseId,
                    taskId,
                    kind,
                    "p.jpg",
                    picture,
                    LocalDateTime.parse(at),
                    new BigDecimal(lat),
                    new BigDecimal("119.2"),
                    with)));
  }

  private int jdbcCount(String kind, long id) {
    Integer n =
        jdbc.queryForObject(
            "select count(*) from audit_entry where kind = ? and object_id = ?",
            Integer.class,
            kind,
            String.valueOf(id));
    return n == null ? 0 : n;
  }

  private String key(long id) {
    return String.valueOf(
        jdbc.queryForObject("select blob_key from attachment where id = ?", String.class, id));
  }

  private void remove(long id) {
    as(
        clerk,
        () -> {
          removing.remove(id);
          return true;
        });
  }

  private Attachment upload(String kind, String name, byte[] bytes) {
    return as(
        clerk,
        () -> uploading.upload(new Upload(caseId, taskId, kind, name, bytes, null, null, null)));
  }

  private <T> T as(long person, Callable<T> act) {
    return actor.as(
        person,
        () -> {
          try {
            return act.call();
          } catch (RuntimeException e) {
            throw e;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
  }
}

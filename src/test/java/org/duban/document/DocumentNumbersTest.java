package org.duban.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duban.ProductTest;
import org.duban.casefile.CaseFile;
import org.duban.document.DocumentDefinition.Layout;
import org.duban.document.persistence.DocumentMapper;
import org.duban.identity.CurrentActor;
import org.duban.inbox.InboxFixture;
import org.duban.organisation.County;
import org.duban.organisation.CountyFixture;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Numbers have neither gap nor double, whoever asks at once and whatever fails. */
@SuppressWarnings("NullAway") // what a test expects to be there is there
@ProductTest
class DocumentNumbersTest {

  @Autowired CountyFixture counties;
  @Autowired InboxFixture inbox;
  @Autowired IssuingDocument issuing;
  @Autowired KeepingVersions keeping;
  @Autowired DocumentMapper documents;
  @Autowired OfficeWords words;
  @Autowired CurrentActor actor;
  @Autowired TransactionOperations transaction;
  @Autowired Ids ids;
  @Autowired ProductClock clock;

  private County county;
  private CaseFile file;

  @BeforeEach
  void aCase() {
    county = counties.create(1, 1, 1);
    long subject = county.holder("VILLAGE_CADRE", county.village(1, 1));
    file = inbox.open(subject, county.village(1, 1), "VILLAGE_LIAISON");
  }

  @Test
  void shouldNumberFiftyAtOnceWithoutGapOrDouble() throws Exception {
    // given fifty drafts, every fifth of which fails after it took its number
    List<Long> drafts = IntStream.range(0, 50).mapToObj(i -> draft()).toList();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(50);
    List<Future<@Nullable String>> given = new ArrayList<>();

    // when
    for (int i = 0; i < drafts.size(); i++) {
      long id = drafts.get(i);
      boolean fails = i % 5 == 4;
      Callable<@Nullable String> request =
          () -> {
            start.await();
            return issue(id, fails);
          };
      given.add(pool.submit(request));
    }
    start.countDown();
    List<String> numbers = new ArrayList<>();
    for (Future<@Nullable String> one : given) {
      String number = one.get();
      if (number != null) {
        numbers.add(number);
      }
    }
    pool.shutdown();

    // then
    assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected(1, 40));
    assertThat(drafts.stream().map(documents::find).filter(d -> d.number() == null)).hasSize(10);

    // when those that failed are tried again
    drafts.stream()
        .filter(id -> documents.find(id).state() == DocumentState.DRAFT)
        .forEach(id -> numbers.add(issue(id, false)));

    // then
    assertThat(numbers).containsExactlyInAnyOrderElementsOf(expected(1, 50));
  }

  @Test
  void shouldIssueOnce() throws Exception {
    // given
    long id = draft();
    ExecutorService pool = Executors.newFixedThreadPool(2);

    // when two ask at once
    List<Future<Boolean>> asked = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      asked.add(
          pool.submit(
              () -> {
                try {
                  return issue(id, false) != null;
                } catch (DubanException e) {
                  assertThat(e.code()).isEqualTo("document.issued-already");
                  return false;
                }
              }));
    }

    // then
    assertThat(List.of(asked.get(0).get(), asked.get(1).get()))
        .containsExactlyInAnyOrder(true, false);
    pool.shutdown();
    assertThat(issue(draft(), false)).isEqualTo(number(2));
    assertThat(documents.versions(id)).hasSize(2);
    assertThat(keeping.page(documents.file(id, 2).page()).number()).isEqualTo(number(1));
    assertThat(documents.file(id, 1).content()).isNotEqualTo(documents.file(id, 2).content());
  }

  @Test
  void shouldGoOnCountingUnderANewWordThatNobodyElseEverGets() {
    // given
    issue(draft(), false);
    long office = county.holder("CAMPAIGN_OFFICE", county.code());
    String word = "字" + "甲乙丙丁戊己庚辛壬癸".charAt((int) (ids.next() % 10)) + "测";
    String unique = word + (char) ('A' + ids.next() % 26) + (char) ('A' + ids.next() / 26 % 26);

    // when
    actor.as(office, () -> set(county, unique));

    // then
    assertThat(issue(draft(), false)).isEqualTo(unique + "移〔" + clock.today().getYear() + "〕2号");
    County other = counties.create(1, 1, 1);
    long stranger = other.holder("CAMPAIGN_OFFICE", other.code());
    assertThatThrownBy(() -> actor.as(stranger, () -> set(other, unique)))
        .hasMessageContaining("document.word-taken");
    assertThatThrownBy(() -> actor.as(stranger, () -> set(county, "丙")))
        .isInstanceOf(DubanException.class);
    assertThatThrownBy(() -> actor.as(office, () -> set(county, "〔2026〕")))
        .hasMessageContaining("document.word");
  }

  private boolean set(County at, String word) {
    words.set("CAMPAIGN_OFFICE", at.code(), word);
    return true;
  }

  private @Nullable String issue(long id, boolean fails) {
    return actor.asSystem(
        () ->
            transaction.execute(
                status -> {
                  String number = issuing.issue(id).number();
                  if (fails) {
                    status.setRollbackOnly();
                    return null;
                  }
                  return number;
                }));
  }

  private List<String> expected(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(this::number).toList();
  }

  private String number(int seq) {
    return "测试市" + county.code() + "整治办移〔" + clock.today().getYear() + "〕" + seq + "号";
  }

  private long draft() {
    long id = ids.next();
    return actor.asSystem(
        () ->
            transaction.execute(
                status -> {
                  documents.insert(
                      new OfficialDocument(
                          id,
                          file.id(),
                          "transfer-sheet",
                          "移送单",
                          "移送单",
                          "测试移送单",
                          DocumentState.DRAFT,
                          1,
                          county.code(),
                          "CAMPAIGN_OFFICE@" + county.code(),
                          "测试办",
                          null,
                          clock.now(),
                          null));
                  keeping.keep(
                      id,
                      1,
                      new DocumentPage(
                          Layout.RED_HEAD,
                          "测试办",
                          "　号",
                          "测试移送单",
                          List.of(),
                          "测试办",
                          null,
                          List.of(),
                          true));
                  return id;
                }));
  }
}

package org.duban.inspection.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duban.inspection.MatchCandidate;
import org.duban.inspection.RecordEntry;
import org.duban.inspection.RecordList;
import org.duban.inspection.RecordMatch;
import org.duban.inspection.Records;
import org.duban.platform.crypto.SecretText;
import org.duban.platform.database.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class StoredRecords implements Records {

  private static final int CHUNK = 500;

  private final RecordMapper lists;
  private final MatchMapper matches;
  private final SecretText secrets;
  private final Ids ids;

  StoredRecords(RecordMapper lists, MatchMapper matches, SecretText secrets, Ids ids) {
    this.lists = lists;
    this.matches = matches;
    this.secrets = secrets;
    this.ids = ids;
  }

  @Override
  public void add(RecordList list, List<RecordEntry> entries) {
    lists.insertList(list);
    long id = ids.block(entries.size());
    List<EntryRow> chunk = new ArrayList<>(CHUNK);
    for (RecordEntry entry : entries) {
      chunk.add(row(id++, list.id(), entry));
      if (chunk.size() == CHUNK) {
        lists.insertEntries(chunk);
        chunk.clear();
      }
    }
    if (!chunk.isEmpty()) {
      lists.insertEntries(chunk);
    }
  }

  private EntryRow row(long id, long listId, RecordEntry e) {
    String number = e.idNumber();
    return new EntryRow(
        id,
        listId,
        e.rowNo(),
        e.kind(),
        e.personName(),
        number == null ? null : secrets.fingerprint("id-number", number),
        e.household(),
        e.plot(),
        e.description());
  }

  @Override
  public List<RecordList> about(String unitPath) {
    return lists.about(unitPath);
  }

  @Override
  public List<MatchCandidate> candidates(String unitPath, @Nullable Long campaignId) {
    List<CandidateRow> rows = matches.candidates(unitPath, campaignId);
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, List<String>> declared =
        matches
            .declared(rows.stream().map(CandidateRow::personId).distinct().toList(), campaignId)
            .stream()
            .collect(
                Collectors.groupingBy(
                    DeclaredRow::personId,
                    Collectors.mapping(DeclaredRow::description, Collectors.toList())));
    return rows.stream()
        .map(r -> candidate(r, declared.getOrDefault(r.personId(), List.of())))
        .toList();
  }

  private static MatchCandidate candidate(CandidateRow r, List<String> declared) {
    return new MatchCandidate(
        r.entryId(),
        r.listName(),
        r.rowNo(),
        r.household(),
        r.plot(),
        r.personId(),
        r.personName(),
        r.unitName(),
        r.basis(),
        declared);
  }

  @Override
  public void add(long id, long caseId, MatchCandidate candidate) {
    matches.insert(id, caseId, candidate, candidate.explanation(), candidate.declaredText());
  }

  @Override
  public List<RecordMatch> matches(long caseId) {
    return matches.ofCase(caseId);
  }

  @Override
  public Optional<RecordMatch> match(long id) {
    return Optional.ofNullable(matches.find(id));
  }

  @Override
  public void save(RecordMatch match) {
    matches.decide(match);
  }
}

package org.duban.transfer.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duban.platform.time.ProductClock;
import org.duban.rule.Sanctions.RunningEffect;
import org.duban.transfer.Transfer;
import org.duban.transfer.TransferResult;
import org.duban.transfer.Transfers;
import org.duban.transfer.persistence.TransferMapper.ResultRow;
import org.springframework.stereotype.Repository;

@Repository
class StoredTransfers implements Transfers {

  private final TransferMapper mapper;
  private final ProductClock clock;

  StoredTransfers(TransferMapper mapper, ProductClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  @Override
  public Optional<Transfer> find(long caseId) {
    return Optional.ofNullable(mapper.find(caseId));
  }

  @Override
  public Optional<TransferResult> result(long causeCaseId) {
    return Optional.ofNullable(mapper.latest(causeCaseId)).map(this::result);
  }

  @Override
  public Optional<TransferResult> resultOf(long caseId) {
    return Optional.ofNullable(mapper.resultOf(caseId)).map(this::result);
  }

  @Override
  public List<RunningEffect> running(long personId, LocalDate day) {
    return mapper.running(personId, day);
  }

  @Override
  public void add(Transfer transfer) {
    mapper.insert(transfer);
  }

  @Override
  public void add(TransferResult r, List<RunningEffect> effects) {
    mapper.insertResult(
        new ResultRow(
            r.transferCaseId(),
            r.outcome(),
            r.standing(),
            r.authority(),
            r.decisionNumber(),
            r.basis(),
            r.decidedOn(),
            r.effectFrom(),
            r.effectTo(),
            r.note(),
            clock.now()));
    for (String kind : r.kinds()) {
      Optional<RunningEffect> effect =
          effects.stream().filter(e -> e.kind().equals(kind)).findFirst();
      mapper.insertSanction(
          r.transferCaseId(),
          kind,
          effect.map(RunningEffect::from).orElse(null),
          effect.map(RunningEffect::to).orElse(null));
    }
    r.responsible()
        .forEach(p -> mapper.insertResponsible(r.transferCaseId(), p.personId(), p.share()));
  }

  private TransferResult result(ResultRow r) {
    return new TransferResult(
        r.caseId(),
        r.outcome(),
        mapper.kinds(r.caseId()),
        r.standing(),
        r.authority(),
        r.decisionNumber(),
        r.basis(),
        r.decidedOn(),
        r.effectFrom(),
        r.effectTo(),
        mapper.responsible(r.caseId()),
        r.note());
  }
}

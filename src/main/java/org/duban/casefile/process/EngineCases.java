package org.duban.casefile.process;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.duban.casefile.CaseEnded;
import org.duban.casefile.CaseFile;
import org.duban.casefile.CaseNumbering;
import org.duban.casefile.Cases;
import org.duban.casefile.Light;
import org.duban.casefile.NewCase;
import org.duban.casefile.persistence.CaseMapper;
import org.duban.casefile.persistence.CaseReads;
import org.duban.casefile.persistence.MyBatisTimeline;
import org.duban.casefile.persistence.NewCaseRow;
import org.duban.identity.Actor;
import org.duban.identity.CurrentActor;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Case rows and the engine's instances, kept together in one transaction. */
@Service
class EngineCases implements Cases {

  /** The engine compares every new row of a flush with every other, so a flush must not grow. */
  private static final int PER_COMMAND = 100;

  private final CaseMapper mapper;
  private final CaseReads reads;
  private final MyBatisTimeline timeline;
  private final CaseNumbering numbering;
  private final Units units;
  private final CurrentActor current;
  private final Ids ids;
  private final ProductClock clock;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<ProcessEngine> engine;

  EngineCases(
      CaseMapper mapper,
      CaseReads reads,
      MyBatisTimeline timeline,
      CaseNumbering numbering,
      Units units,
      CurrentActor current,
      Ids ids,
      ProductClock clock,
      ApplicationEventPublisher events,
      ObjectProvider<ProcessEngine> engine) {
    this.mapper = mapper;
    this.reads = reads;
    this.timeline = timeline;
    this.numbering = numbering;
    this.units = units;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
    this.events = events;
    this.engine = engine;
  }

  @Override
  @Transactional
  public CaseFile open(NewCase newCase) {
    return openAll(List.of(newCase)).get(0);
  }

  @Override
  @Transactional
  public List<CaseFile> openAll(List<NewCase> newCases) {
    if (newCases.isEmpty()) {
      return List.of();
    }
    ProcessEngineConfigurationImpl configuration =
        (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    List<CaseFile> opened = new ArrayList<>(newCases.size());
    for (int from = 0; from < newCases.size(); from += PER_COMMAND) {
      List<NewCase> some = newCases.subList(from, Math.min(from + PER_COMMAND, newCases.size()));
      opened.addAll(
          configuration
              .getCommandExecutorTxRequired()
              .execute(new OpenCasesCommand(some, numbering::next, this::write)));
    }
    return opened;
  }

  private List<CaseFile> write(List<OpenCasesCommand.Prepared> prepared) {
    long firstId = ids.block(prepared.size());
    LocalDateTime now = clock.now();
    long opener = current.find().map(Actor::personId).orElse(0L);
    Map<String, String> paths = new HashMap<>();
    List<NewCaseRow> rows = new ArrayList<>(prepared.size());
    for (OpenCasesCommand.Prepared p : prepared) {
      NewCase w = p.wanted();
      CaseFile file =
          new CaseFile(
              firstId + rows.size(),
              p.number(),
              w.processKey(),
              p.instanceId(),
              w.title(),
              w.subjectPersonId(),
              w.unitCode(),
              w.campaignId(),
              "OPEN",
              Light.NORMAL,
              now,
              w.dueAt(),
              null,
              null,
              null);
      String path = paths.computeIfAbsent(w.unitCode(), code -> units.require(code).path());
      rows.add(new NewCaseRow(file, path, opener));
    }
    mapper.insert(rows);
    List<CaseFile> files = rows.stream().map(NewCaseRow::file).toList();
    timeline.recordAll(files.stream().map(CaseFile::id).toList(), "opened", "立案", Map.of());
    return files;
  }

  @Override
  public Optional<CaseFile> find(long id) {
    return reads.byId(id);
  }

  @Override
  public CaseFile require(long id) {
    return find(id).orElseThrow(() -> DubanException.notFound("casefile.not-found"));
  }

  @Override
  public Optional<CaseFile> byNumber(String number) {
    return reads.byNumber(number);
  }

  @Override
  @Transactional
  public void link(long fromCaseId, long toCaseId, String kind) {
    mapper.link(fromCaseId, toCaseId, kind, clock.now());
  }

  @Override
  public List<CaseFile> linked(long caseId, String kind) {
    return reads.linked(caseId, kind);
  }

  @Override
  @Transactional
  public void setStatus(long caseId, String status) {
    mapper.setStatus(caseId, status);
  }

  @Override
  @Transactional
  public void setLight(long caseId, Light light) {
    mapper.setLight(caseId, light.name());
  }

  @Override
  @Transactional
  public void setDue(long caseId, @Nullable LocalDateTime dueAt) {
    mapper.setDue(caseId, dueAt);
  }

  @Override
  @Transactional
  public void close(long caseId, String end, String reason) {
    String cut = reason.length() > 1000 ? reason.substring(0, 1000) : reason;
    if (mapper.close(caseId, clock.now(), end, cut) > 0) {
      timeline.record(
          caseId,
          end,
          cut.isBlank() ? CaseEnds.word(end) : CaseEnds.word(end) + "：" + cut,
          Map.of());
      events.publishEvent(new CaseEnded(require(caseId)));
    }
  }
}

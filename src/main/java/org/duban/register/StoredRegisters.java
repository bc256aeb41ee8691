package org.duban.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.casefile.Timeline;
import org.duban.organisation.People;
import org.duban.organisation.Units;
import org.duban.platform.database.Ids;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.duban.register.persistence.RegisterMapper;
import org.duban.register.persistence.RegisterRowRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Ledgers in the database; each change is told in the case's timeline. */
@Service
@Transactional
class StoredRegisters implements Registers {

  private static final String RESPONSIBLE = "responsible";

  private final RegisterCatalogue catalogue;
  private final RegisterMapper mapper;
  private final Units units;
  private final People people;
  private final Timeline timeline;
  private final Ids ids;
  private final ProductClock clock;
  private final JsonMapper json;
  private final ApplicationEventPublisher events;

  StoredRegisters(
      RegisterCatalogue catalogue,
      RegisterMapper mapper,
      Units units,
      People people,
      Timeline timeline,
      Ids ids,
      ProductClock clock,
      JsonMapper json,
      ApplicationEventPublisher events) {
    this.catalogue = catalogue;
    this.mapper = mapper;
    this.units = units;
    this.people = people;
    this.timeline = timeline;
    this.ids = ids;
    this.clock = clock;
    this.json = json;
    this.events = events;
  }

  @Override
  public long open(
      String register,
      @Nullable Long caseId,
      String unitCode,
      @Nullable Long personId,
      @Nullable Long campaignId,
      @Nullable String kind,
      Map<String, ?> fields) {
    RegisterDefinition definition = catalogue.require(register);
    Map<String, @Nullable Object> values = new FieldCheck(definition).read(fields, true);
    values.values().removeIf(Objects::isNull);
    if (personId != null && definition.column(RESPONSIBLE).isPresent()) {
      // whoever finds a person's problem need not say whose it is
      people.find(personId).ifPresent(p -> values.putIfAbsent(RESPONSIBLE, p.name()));
    }
    RegisterRowRecord row =
        new RegisterRowRecord(
            ids.next(),
            register,
            number(definition),
            caseId,
            unitCode,
            units.require(unitCode).path(),
            personId,
            campaignId,
            kind,
            definition.statuses().get(0).key(),
            clock.now(),
            due(definition, values),
            null,
            json.writeValueAsString(values),
            "");
    mapper.insert(withSearchText(definition, row, values));
    tell(row, "ledger.opened", "列入" + definition.name() + "：" + row.number());
    events.publishEvent(new RowOpened(row(row)));
    return row.id();
  }

  @Override
  public void update(long rowId, Map<String, ?> fields) {
    RegisterRowRecord row = lockOpen(rowId);
    RegisterDefinition definition = catalogue.require(row.registerKey());
    Map<String, @Nullable Object> values = new LinkedHashMap<>(read(row));
    values.putAll(new FieldCheck(definition).read(fields, false));
    values.values().removeIf(Objects::isNull);
    mapper.setFields(
        rowId,
        json.writeValueAsString(values),
        due(definition, values),
        withSearchText(definition, row, values).searchText());
    String changed =
        fields.keySet().stream()
            .map(key -> definition.column(key).map(RegisterColumn::label).orElse(key))
            .collect(Collectors.joining("、"));
    tell(row, "ledger.updated", definition.name() + " " + row.number() + " 更新：" + changed);
  }

  @Override
  public void setStatus(long rowId, String status) {
    RegisterRowRecord row = mapper.lock(rowId);
    if (row == null) {
      throw DubanException.notFound("register.row.not-found");
    }
    if (row.status().equals(status)) {
      return;
    }
    requireOpen(row);
    RegisterDefinition definition = catalogue.require(row.registerKey());
    RegisterDefinition.Named to =
        definition
            .status(status)
            .orElseThrow(() -> DubanException.invalid("register.status", status));
    mapper.setStatus(rowId, status, to.ends() ? clock.now() : null);
    tell(row, "ledger.status", definition.name() + " " + row.number() + "：" + to.name());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Row> find(long rowId) {
    return Optional.ofNullable(mapper.find(rowId)).map(this::row);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> of(String register, long campaignId, @Nullable Long personId, String unitCode) {
    List<RegisterRowRecord> rows =
        personId == null
            ? mapper.ofUnit(register, campaignId, unitCode)
            : mapper.ofPerson(register, campaignId, personId);
    return rows.stream().map(this::row).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Row> about(String register, long personId) {
    return mapper.aboutPerson(register, personId).stream().map(this::row).toList();
  }

  private Row row(RegisterRowRecord r) {
    return new Row(
        r.id(),
        r.registerKey(),
        r.number(),
        r.caseId(),
        r.unitCode(),
        r.personId(),
        r.campaignId(),
        r.kind(),
        r.status(),
        read(r));
  }

  private RegisterRowRecord lockOpen(long rowId) {
    RegisterRowRecord row = mapper.lock(rowId);
    if (row == null) {
      throw DubanException.notFound("register.row.not-found");
    }
    requireOpen(row);
    return row;
  }

  private static void requireOpen(RegisterRowRecord row) {
    if (row.closedAt() != null) {
      throw DubanException.conflict("register.row.closed", row.number());
    }
  }

  private Map<String, Object> read(RegisterRowRecord row) {
    return json.readValue(row.fields(), new TypeReference<Map<String, Object>>() {});
  }

  private String number(RegisterDefinition definition) {
    String year = String.valueOf(clock.today().getYear());
    String seq = "%06d".formatted(ids.next("register-" + definition.key() + "-" + year));
    return definition.numberPattern().replace("{yyyy}", year).replace("{seq}", seq);
  }

  private static @Nullable LocalDate due(
      RegisterDefinition definition, Map<String, @Nullable Object> values) {
    return definition.columns().stream()
        .filter(RegisterColumn::due)
        .map(c -> values.get(c.key()))
        .filter(Objects::nonNull)
        .map(d -> LocalDate.parse(d.toString()))
        .findFirst()
        .orElse(null);
  }

  private static RegisterRowRecord withSearchText(
      RegisterDefinition definition, RegisterRowRecord row, Map<String, @Nullable Object> values) {
    String text =
        Stream.concat(
                Stream.of(row.number()),
                definition.columns().stream()
                    .filter(c -> c.type() == ColumnType.TEXT && c.open())
                    .map(c -> Objects.toString(values.get(c.key()), ""))
                    .filter(t -> !t.isEmpty()))
            .collect(Collectors.joining("\n"));
    return new RegisterRowRecord(
        row.id(),
        row.registerKey(),
        row.number(),
        row.caseId(),
        row.unitCode(),
        row.unitPath(),
        row.personId(),
        row.campaignId(),
        row.kind(),
        row.status(),
        row.openedAt(),
        row.due(),
        row.closedAt(),
        row.fields(),
        text.length() > 10_000 ? text.substring(0, 10_000) : text);
  }

  private void tell(RegisterRowRecord row, String kind, String text) {
    if (row.caseId() != null) {
      timeline.record(row.caseId(), kind, text, Map.of("rowId", row.id(), "number", row.number()));
    }
  }
}

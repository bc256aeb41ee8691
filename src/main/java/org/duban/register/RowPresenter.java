package org.duban.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duban.calendar.DueLight;
import org.duban.calendar.DueLights;
import org.duban.calendar.LightLimits;
import org.duban.calendar.WorkCalendar;
import org.duban.identity.Permissions;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.register.persistence.RegisterRowRecord;
import org.duban.rule.Masks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts stored rows into words, hiding what the reader may not see at the row's unit. */
@Component
class RowPresenter {

  private static final Map<DueLight, String> LIGHT_NAMES =
      Map.of(DueLight.NORMAL, "正常", DueLight.BLUE, "蓝", DueLight.YELLOW, "黄", DueLight.RED, "红");

  private final Permissions permissions;
  private final Units units;
  private final People people;
  private final DueLights lights;
  private final WorkCalendar calendar;
  private final Masks masks;
  private final JsonMapper json;

  RowPresenter(
      Permissions permissions,
      Units units,
      People people,
      DueLights lights,
      WorkCalendar calendar,
      Masks masks,
      JsonMapper json) {
    this.permissions = permissions;
    this.units = units;
    this.people = people;
    this.lights = lights;
    this.calendar = calendar;
    this.masks = masks;
    this.json = json;
  }

  List<RegisterRowView> show(RegisterDefinition definition, List<RegisterRowRecord> rows) {
    Page page =
        new Page(
            definition,
            lights.limits(),
            people.byId(
                rows.stream()
                    .map(RegisterRowRecord::personId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet())));
    return rows.stream().map(page::show).toList();
  }

  private final class Page {

    private final RegisterDefinition definition;
    private final LightLimits today;
    private final Map<Long, Person> persons;
    private final Map<String, Boolean> allowed = new HashMap<>();
    private final Map<LocalDate, Integer> daysLeft = new HashMap<>();
    private final Map<String, String> unitNames = new HashMap<>();

    Page(RegisterDefinition definition, LightLimits today, Map<Long, Person> persons) {
      this.definition = definition;
      this.today = today;
      this.persons = persons;
    }

    RegisterRowView show(RegisterRowRecord row) {
      DueLight light = row.closedAt() == null ? today.of(row.due()) : DueLight.NORMAL;
      Map<String, Object> fields =
          json.readValue(row.fields(), new TypeReference<Map<String, Object>>() {});
      Map<String, Object> values = new LinkedHashMap<>();
      for (RegisterColumn column : definition.columns()) {
        Object value =
            column.type() == ColumnType.ROW
                ? property(column.key(), row, light)
                : fields.get(column.key());
        if (value != null && may(column.permission(), row)) {
          values.put(column.key(), masked(column, value, row));
        }
      }
      return new RegisterRowView(
          row.id(),
          row.number(),
          row.caseId(),
          row.unitCode(),
          row.campaignId(),
          row.status(),
          light,
          row.due(),
          left(row),
          values);
    }

    private @Nullable Integer left(RegisterRowRecord row) {
      LocalDate due = row.due();
      return due == null || row.closedAt() != null
          ? null
          : daysLeft.computeIfAbsent(due, day -> calendar.workingDaysBetween(today.today(), day));
    }

    private Object masked(RegisterColumn column, Object value, RegisterRowRecord row) {
      String mask = column.mask();
      if (mask == null || (column.clearFor() != null && may(column.clearFor(), row))) {
        return value;
      }
      return masks.apply(mask, value.toString());
    }

    private boolean may(@Nullable String permission, RegisterRowRecord row) {
      return permission == null
          || allowed.computeIfAbsent(
              permission + "@" + row.unitCode(),
              k -> permissions.allowed(permission, row.unitCode()));
    }

    private @Nullable Object property(String key, RegisterRowRecord row, DueLight light) {
      return switch (key) {
        case "number" -> row.number();
        case "kind" -> row.kind() == null ? null : definition.kindName(row.kind());
        case "unit" ->
            unitNames.computeIfAbsent(
                row.unitCode(), code -> units.find(code).map(Unit::name).orElse(code));
        case "person" -> {
          Person person = row.personId() == null ? null : persons.get(row.personId());
          yield person == null ? null : person.name();
        }
        case "status" ->
            definition
                .status(row.status())
                .map(RegisterDefinition.Named::name)
                .orElse(row.status());
        case "light" -> LIGHT_NAMES.get(light);
        case "openedAt" -> day(row.openedAt());
        case "closedAt" -> day(row.closedAt());
        case "due" -> row.due();
        default -> null;
      };
    }

    private static @Nullable Object day(@Nullable LocalDateTime at) {
      return at == null ? null : at.toLocalDate();
    }
  }
}

package org.duban.organisation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duban.organisation.Access;
import org.duban.organisation.MaintainingUnits;
import org.duban.organisation.Unit;
import org.duban.organisation.UnitDraft;
import org.duban.organisation.UnitKind;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tree of units; names and places are no secret to anyone logged in. */
@RestController
@RequestMapping("/api/units")
class UnitController {

  /** A unit on the pages; {@code lineage}, root first, only when shown singly. */
  record UnitView(
      String code,
      String name,
      UnitKind kind,
      @Nullable String parentCode,
      @Nullable String serves,
      @Nullable String function,
      List<UnitStep> lineage) {}

  /** One unit above, root first. */
  record UnitStep(String code, String name) {}

  record UnitRequest(
      @NotBlank @Size(max = 64) String code,
      @NotBlank @Size(max = 120) String name,
      @NotNull UnitKind kind,
      @Nullable String parentCode,
      @Nullable String serves,
      @Nullable String function) {

    UnitDraft draft(String ofCode) {
      return new UnitDraft(
          ofCode, name, kind, blankless(parentCode), blankless(serves), blankless(function));
    }

    private static @Nullable String blankless(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  private final Units units;
  private final MaintainingUnits maintaining;
  private final Access access;

  UnitController(Units units, MaintainingUnits maintaining, Access access) {
    this.units = units;
    this.maintaining = maintaining;
    this.access = access;
  }

  /**
   * Children of {@code parent}; with {@code q}, units found by name or code below it; with {@code
   * scope}, the units where the reader's permission of that name begins; else those at the top.
   */
  @GetMapping
  List<UnitView> listUnits(
      @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String scope) {
    if (q != null && !q.isBlank()) {
      String path = parent == null ? "/" : units.require(parent).path();
      return units.search(q.strip(), List.of(path)).stream().map(u -> view(u, List.of())).toList();
    }
    List<Unit> found =
        scope != null ? ownTops(scope) : parent == null ? units.roots() : units.children(parent);
    return found.stream().map(u -> view(u, List.of())).toList();
  }

  /** Where the reader's own permission begins, e.g. to start a tree at his township. */
  private List<Unit> ownTops(String permission) {
    return access.scope(permission).stream()
        .flatMap(
            path ->
                path.equals("/")
                    ? units.roots().stream()
                    : Optional.of(path.replaceFirst(".*/([^/]+)/$", "$1"))
                        .flatMap(units::find)
                        .stream())
        .toList();
  }

  @GetMapping("/{code}")
  UnitView showUnit(@PathVariable String code) {
    List<Unit> lineage = new ArrayList<>(units.lineage(code));
    Collections.reverse(lineage);
    return view(
        lineage.get(lineage.size() - 1),
        lineage.stream().map(u -> new UnitStep(u.code(), u.name())).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  UnitView registerUnit(@Valid @RequestBody UnitRequest body) {
    return view(maintaining.register(body.draft(body.code().strip())), List.of());
  }

  @PutMapping("/{code}")
  UnitView changeUnit(@PathVariable String code, @Valid @RequestBody UnitRequest body) {
    return view(maintaining.change(body.draft(code)), List.of());
  }

  private static UnitView view(Unit u, List<UnitStep> lineage) {
    return new UnitView(
        u.code(), u.name(), u.kind(), u.parentCode(), u.serves(), u.function(), lineage);
  }
}

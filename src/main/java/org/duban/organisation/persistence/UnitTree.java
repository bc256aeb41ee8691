package org.duban.organisation.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.springframework.stereotype.Repository;

@Repository
class UnitTree implements Units {

  private static final int SEARCH_LIMIT = 100;

  private final UnitMapper mapper;
  private final UnitCache cache;

  UnitTree(UnitMapper mapper, UnitCache cache) {
    this.mapper = mapper;
    this.cache = cache;
  }

  @Override
  public Optional<Unit> find(String code) {
    return Optional.ofNullable(cache.find(code));
  }

  @Override
  public Unit require(String code) {
    return find(code)
        .orElseThrow(() -> DubanException.notFound("organisation.unit.not-found", code));
  }

  @Override
  public List<Unit> lineage(String code) {
    Unit unit = require(code);
    return cache.byCodes(codesOnPath(unit)).values().stream()
        .sorted(Comparator.comparingInt((Unit u) -> u.path().length()).reversed())
        .toList();
  }

  @Override
  public boolean within(String code, String ancestor) {
    return code.equals(ancestor) || codesOnPath(require(code)).contains(ancestor);
  }

  @Override
  public List<Unit> children(String code) {
    return mapper.children(code);
  }

  @Override
  public List<Unit> roots() {
    return mapper.roots();
  }

  @Override
  public List<Unit> subtree(String code) {
    return mapper.below(require(code).path());
  }

  @Override
  public List<Unit> search(String text, List<String> paths) {
    return paths.isEmpty() ? List.of() : mapper.search(text, paths, SEARCH_LIMIT);
  }

  @Override
  public Optional<Unit> department(String function, String unitCode) {
    List<String> codes = new ArrayList<>(codesOnPath(require(unitCode)));
    return mapper.departments(function, codes).stream()
        .max(
            Comparator.comparingInt((Unit d) -> codes.indexOf(d.serves()))
                .thenComparing(Unit::code, Comparator.reverseOrder()));
  }

  private static List<String> codesOnPath(Unit unit) {
    return Arrays.asList(unit.path().substring(1).split("/"));
  }
}

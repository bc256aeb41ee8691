package org.duban.organisation.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.organisation.People;
import org.duban.organisation.Person;
import org.duban.organisation.Units;
import org.duban.platform.error.DubanException;
import org.duban.platform.time.ProductClock;
import org.springframework.stereotype.Repository;

@Repository
class PersonRegister implements People {

  private static final int CHUNK = 1000;

  private final PersonMapper mapper;
  private final Units units;
  private final ProductClock clock;

  PersonRegister(PersonMapper mapper, Units units, ProductClock clock) {
    this.mapper = mapper;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Optional<Person> find(long id) {
    return Optional.ofNullable(mapper.find(id, clock.today()));
  }

  @Override
  public Person require(long id) {
    return find(id).orElseThrow(() -> DubanException.notFound("organisation.person.not-found"));
  }

  @Override
  public Map<Long, Person> byId(Collection<Long> ids) {
    Map<Long, Person> people = new HashMap<>();
    List<Long> distinct = new ArrayList<>(new java.util.TreeSet<>(ids));
    for (int i = 0; i < distinct.size(); i += CHUNK) {
      List<Long> chunk = distinct.subList(i, Math.min(i + CHUNK, distinct.size()));
      mapper.byIds(chunk, clock.today()).forEach(p -> people.put(p.id(), p));
    }
    return people;
  }

  @Override
  public List<Person> within(String unitCode) {
    return mapper.within(units.require(unitCode).path(), clock.today());
  }
}

package org.duban.workflow.marks;

import java.util.Collection;
import org.duban.platform.database.Ids;
import org.duban.platform.time.ProductClock;
import org.duban.workflow.persistence.MarkedStepMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which marked steps an instance has passed; rows in the acting transaction, never taken back. */
@Component
class MarkedSteps {

  /**
   * Where a step stands.
   *
   * @param instance the process instance
   * @param root the instance that was not called by another
   * @param scope activity instance of the process or sub-process around the step
   */
  record Place(String instance, String root, String scope) {

    static final String UNKNOWN = "";
  }

  private final ObjectProvider<MarkedStepMapper> mapper;
  private final ObjectProvider<Ids> ids;
  private final ProductClock clock;

  MarkedSteps(
      ObjectProvider<MarkedStepMapper> mapper, ObjectProvider<Ids> ids, ProductClock clock) {
    this.mapper = mapper;
    this.ids = ids;
    this.clock = clock;
  }

  void record(Place place, String step, boolean irreversible) {
    mapper
        .getObject()
        .insert(
            ids.getObject().next(),
            place.instance(),
            place.root(),
            place.scope(),
            step,
            irreversible,
            clock.now());
  }

  boolean passed(Place place, Collection<String> steps) {
    return mapper.getObject().count(place.instance(), place.scope(), steps) > 0;
  }

  /** Like {@link #passed}; anywhere in the instance, if an operation hides where it works. */
  boolean maybePassed(Place place, Collection<String> steps) {
    return place.scope().equals(Place.UNKNOWN)
        ? mapper.getObject().countAnywhere(place.instance(), steps) > 0
        : passed(place, steps);
  }

  /** The model itself leads there again: what was passed has to be passed anew. */
  void beginAnew(Place place, Collection<String> steps) {
    mapper.getObject().beginAnew(place.instance(), place.scope(), steps);
  }

  /** Whether the case has done something that cannot be undone. */
  boolean anyIrreversible(String root) {
    return mapper.getObject().irreversible(root) > 0;
  }
}

package org.duban.publicity.persistence;

import java.util.List;
import java.util.Optional;
import org.duban.publicity.NoticeOffice;
import org.duban.publicity.Offices;
import org.springframework.stereotype.Repository;

@Repository
class OfficeRegister implements Offices {

  private final OfficeMapper mapper;

  OfficeRegister(OfficeMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Optional<NoticeOffice> find(String unitCode) {
    return Optional.ofNullable(mapper.of(unitCode));
  }

  @Override
  public Optional<NoticeOffice> first(List<String> unitCodes) {
    return unitCodes.stream().map(this::find).flatMap(Optional::stream).findFirst();
  }

  @Override
  public void set(String unitCode, NoticeOffice office) {
    mapper.set(unitCode, office);
  }
}

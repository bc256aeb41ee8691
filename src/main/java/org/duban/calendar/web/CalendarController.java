package org.duban.calendar.web;

import java.io.IOException;
import java.util.Objects;
import org.duban.calendar.ImportingCalendarYear;
import org.duban.calendar.ReadingCalendar;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Working days by year. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

  private final ReadingCalendar reading;
  private final ImportingCalendarYear importing;

  CalendarController(ReadingCalendar reading, ImportingCalendarYear importing) {
    this.reading = reading;
    this.importing = importing;
  }

  @GetMapping("/{year:\\d{4}}")
  ReadingCalendar.CalendarYearView calendarYear(@PathVariable("year") int year) {
    return reading.year(year);
  }

  @PostMapping(value = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportingCalendarYear.CalendarImported importCalendarYear(
      @RequestParam("file") MultipartFile file) throws IOException {
    return importing.importYear(
        file.getBytes(), Objects.toString(file.getOriginalFilename(), "import"));
  }
}

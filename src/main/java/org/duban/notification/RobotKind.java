package org.duban.notification;

import java.util.regex.Pattern;

/** Whose robot, and what its address looks like. */
public enum RobotKind {
  WECOM("/cgi-bin/webhook/send", "key"),
  DINGTALK("/robot/send", "access_token");

  private final String path;
  private final Pattern query;

  RobotKind(String path, String parameter) {
    this.path = path;
    this.query = Pattern.compile(parameter + "=[A-Za-z0-9_-]{8,128}");
  }

  boolean fits(String givenPath, String givenQuery) {
    return path.equals(givenPath) && query.matcher(givenQuery).matches();
  }
}

package org.duban.workflow.engine;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.PreparedQuery;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes down each statement the driver sends, with its values; put in by the driver's URL. */
public class RecordedStatements implements QueryInterceptor {

  static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());

  @Override
  public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
    return this;
  }

  @Override
  public <T extends Resultset> @Nullable T preProcess(
      @Nullable Supplier<String> sql, @Nullable Query query) {
    if (query instanceof PreparedQuery prepared) {
      SENT.add(prepared.asSql());
    } else if (sql != null && sql.get() != null) {
      SENT.add(sql.get());
    }
    return null;
  }

  @Override
  public <T extends Resultset> @Nullable T postProcess(
      @Nullable Supplier<String> sql,
      @Nullable Query query,
      @Nullable T result,
      ServerSession session) {
    return null;
  }

  @Override
  public boolean executeTopLevelOnly() {
    return false;
  }

  @Override
  public void destroy() {
    // nothing is held
  }
}

package org.tandem.demo;

import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application that writes a last row while it is closed, and so notices when its database goes first. */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
})
class SmallApplication {

    static final String READY = "ready";
    static final List<String> OPTIONS =
            List.of("-Dspring.main.web-application-type=none", "-Dspring.main.keep-alive=true");

    public static void main(String[] arguments) {
        Launch.run(SmallApplication.class, arguments);
    }

    @Bean
    ApplicationRunner welcome(JdbcClient jdbc) {
        return _ -> {
            jdbc.sql("create table farewell (word text)").update();
            System.out.println(READY);
        };
    }

    @Bean
    DisposableBean farewell(JdbcClient jdbc) {
        return () -> {
            Thread.sleep(500); // long enough for a database that stops at the same signal to be gone
            jdbc.sql("insert into farewell values ('bye')").update();
        };
    }
}

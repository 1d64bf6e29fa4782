package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files of a job under addresses of the print desk, whose session the API does not know. */
@Hidden
@RestController
class PrintJobDownload {

    private final PrintJobController jobs;

    PrintJobDownload(PrintJobController jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/in/dot/{id}/tep.pdf")
    ResponseEntity<Resource> file(@PathVariable long id, Principal who, HttpServletRequest asked) throws IOException {
        return jobs.file(id, who, asked);
    }

    @GetMapping("/in/dot/{id}/tung-to.zip")
    void zip(@PathVariable long id, Principal who, HttpServletRequest asked, HttpServletResponse response)
            throws IOException {
        jobs.zip(id, who, asked, response);
    }
}

package vn.langso.web.api;

import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers 201 with the address of what was made. */
final class Created {

    private Created() {}

    static <T> ResponseEntity<T> at(Object id, T body) {
        var location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .pathSegment(id.toString())
                .build()
                .encode()
                .toUri();
        return ResponseEntity.created(location).body(body);
    }
}

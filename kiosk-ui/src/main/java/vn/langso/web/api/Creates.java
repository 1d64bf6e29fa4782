package vn.langso.web.api;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the OpenAPI document that a call answers 201; what it returns does not tell. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "201", description = "Đã tạo; địa chỉ ở tiêu đề Location", useReturnTypeSchema = true)
@interface Creates {}

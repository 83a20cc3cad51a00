package org.duijie.gateway.organisations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duijie.records.validation.CodeFormat;
import org.duijie.records.validation.CodeFormats;
import org.duijie.records.validation.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may change of an organisation. */
@Schema(description = "What may change of an organisation. Kind and credit code never do.")
public record OrganisationDetails(
        @Schema(examples = "云岭示例电源科技有限公司") @NotBlank @Size(max = 120) @OneLine
        String name,

        @Schema(examples = "Yunling Sample Power Technology Co., Ltd.") @Size(max = 120) @OneLine
        String nameEn,

        @Schema(examples = "530100") @CodeFormat(value = CodeFormats.REGION, expected = CodeFormats.REGION_WORDS)
        String region) {}

# Eén recept voor elke toepassing: docker build --build-arg MODULE=intake-service .
# De jar komt uit `mvn package`; het beeld bevat hem uitgepakt, met een cache voor een snelle start.
FROM eclipse-temurin:25-jre AS uitgepakt
ARG MODULE
WORKDIR /bouw
COPY ${MODULE}/target/*-SNAPSHOT.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --destination /app

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 keten
WORKDIR /app
COPY --from=uitgepakt /app .
USER 10001
ENV JAVA_TOOL_OPTIONS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseCompactObjectHeaders -XX:MaxRAMPercentage=60"
ENTRYPOINT ["java", "-jar", "app.jar"]

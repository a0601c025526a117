import express from "express";

const app = express();
app.get("/healthz", (_request, response) => response.json({ status: "ok", version: process.env.VERSION }));
app.get("/price", (request, response) => response.json({ cents: Number(request.query.cents) }));
app.listen(8080);
